import type { MetricTopic } from '@/lib/metrics/metric'
import type { Statement, StatementTopic } from '@/lib/statements/statement'

/** The parts of a zone's profile, each with what it is made of. */
export const PROFILE = {
  brief: ['name', 'address', 'location', 'contact', 'website', 'facts'],
  figures: [],
  land: ['land', 'occupancy', 'buildings'],
  spaces: [],
  incentives: [],
  tenants: ['sectors', 'tenants'],
  infrastructure: ['infrastructure'],
  operation: ['operator', 'operation', 'ranking'],
  chain: ['chain'],
  growth: ['expansion', 'targets', 'implementation', 'demand', 'capacity'],
  history: ['establishment', 'recognition'],
  events: [],
  attachments: [],
  conflicts: [],
  gaps: ['gap'],
  sources: [],
  record: [],
} as const satisfies Record<string, readonly StatementTopic[]>

export type ProfileSection = keyof typeof PROFILE

/** In reading order. */
export const PROFILE_SECTIONS = [
  'brief',
  'figures',
  'land',
  'spaces',
  'incentives',
  'tenants',
  'infrastructure',
  'operation',
  'chain',
  'growth',
  'history',
  'events',
  'attachments',
  'conflicts',
  'gaps',
  'sources',
  'record',
] as const satisfies readonly ProfileSection[]

/** Metrics of these topics stand with land and space; the others with the figures. */
const LAND: readonly MetricTopic[] = ['land', 'space']
export const isLandMetric = (topic: MetricTopic) => LAND.includes(topic)

/** What every profile is expected to answer. */
export const HEADLINE_METRICS = [
  'land_area',
  'occupancy',
  'enterprises',
  'workforce',
  'revenue',
  'exports',
  'usd_per_ha_year',
] as const

/** The statements of one section, as a profile tells them. */
export function statementsFor(section: ProfileSection, statements: readonly Statement[]) {
  const topics: readonly StatementTopic[] = PROFILE[section]
  return statements.filter(({ topic }) => topics.includes(topic))
}

/** Of growth: what tells of the time when the park is full. The rest tells of plans. */
const FULL: readonly StatementTopic[] = ['demand', 'capacity']
export const tellsOfFull = ({ topic }: Pick<Statement, 'topic'>) => FULL.includes(topic)
