import type { MetricTopic } from '@/lib/metrics/metric'
import type { Statement, StatementTopic } from '@/lib/statements/statement'
import { spanOf } from '@/lib/shared/period'

/** The parts of a zone's profile, in reading order, each with what it is made of. */
export const PROFILE = {
  brief: [
    'name',
    'establishment',
    'recognition',
    'address',
    'location',
    'sectors',
    'contact',
    'website',
    'facts',
  ],
  figures: [],
  land: ['land', 'occupancy', 'buildings', 'capacity', 'demand'],
  spaces: [],
  incentives: [],
  tenants: ['tenants'],
  infrastructure: ['infrastructure'],
  operation: ['operator', 'operation', 'chain', 'ranking'],
  growth: ['expansion', 'targets', 'implementation'],
  history: [],
  attachments: [],
  conflicts: [],
  gaps: ['gap'],
} as const satisfies Record<string, readonly StatementTopic[]>

export type ProfileSection = keyof typeof PROFILE

const ORDER: readonly ProfileSection[] = [
  'brief',
  'figures',
  'land',
  'spaces',
  'incentives',
  'tenants',
  'infrastructure',
  'operation',
  'growth',
  'history',
  'attachments',
  'conflicts',
  'gaps',
]
export const PROFILE_SECTIONS = ORDER

/** Metrics of these topics stand with land and space; the others with the figures. */
const LAND: readonly MetricTopic[] = ['land', 'space']
export const isLandMetric = (topic: MetricTopic) => LAND.includes(topic)

/** What every profile is expected to answer; the first five that are known head the page. */
export const HEADLINE_METRICS = [
  'enterprises',
  'workforce',
  'revenue',
  'exports',
  'usd_per_ha_year',
  'land_area',
  'occupancy',
] as const

/** The statements of one section, as a profile tells them. */
export function statementsFor(section: ProfileSection, statements: readonly Statement[]) {
  const topics: readonly StatementTopic[] = PROFILE[section]
  return statements.filter(({ topic }) => topics.includes(topic))
}

const EVENTFUL: readonly StatementTopic[] = [
  'establishment',
  'recognition',
  'implementation',
  'expansion',
  'operation',
  'chain',
  'ranking',
]

/** What happened and when, as far as a source dates it, the earliest first: the life of a zone. */
export function timeline(statements: readonly Statement[]) {
  return statements
    .flatMap((statement) => {
      const span = statement.period === null ? null : spanOf(statement.period)
      return span && EVENTFUL.includes(statement.topic) ? [{ statement, start: span.start }] : []
    })
    .toSorted((a, b) => a.start.localeCompare(b.start))
    .map(({ statement }) => statement)
}
