import { withinRoom } from '@/components/factsheets/within-room'
import { headingOf } from '@/components/zones/heading-figures'
import type { Topic } from '@/lib/briefings/ask'
import type { Briefing, Park } from '@/lib/briefings/read-briefing'
import type { Figure, SourceRef } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'
import type { Locale } from '@/lib/shared/text'
import type { StatementTopic } from '@/lib/statements/statement'

/** How much a briefing tells; one that runs over its pages is drawn again with less. */
export type BriefingRoom = {
  /** Of the characters that each part may fill otherwise. */ share: number
  /** Rows of the comparison. */ rows: number
  /** Whether each incentive stands with what it gives, or by name alone. */ full: boolean
}

const BRIEFING_ROOMS: readonly [BriefingRoom, ...BriefingRoom[]] = [
  { share: 1, rows: 24, full: true },
  { share: 0.7, rows: 16, full: true },
  { share: 0.6, rows: 12, full: false },
  { share: 0.25, rows: 8, full: false },
]

/** The rooms to draw a briefing in, the largest first that it may fit into: six parks never fit into the largest. */
export const roomsFor = (parks: number) => (parks > 4 ? BRIEFING_ROOMS.slice(1) : BRIEFING_ROOMS)

/** What a topic tells of each park: what is said under these, and the figures of these metrics. */
const TOLD = {
  operation: {
    statements: ['operator', 'operation', 'chain', 'infrastructure', 'buildings', 'occupancy'],
    metrics: ['occupancy', 'capacity', 'floor_area', 'lettable_area_ict1', 'office_area'],
  },
  promotion: {
    statements: ['ranking', 'sectors', 'tenants', 'contact', 'website'],
    metrics: [
      'foreign_enterprises',
      'investment_attracted',
      'registered_capital',
      'export_markets',
      'products',
    ],
  },
  expansion: {
    statements: ['expansion', 'targets', 'implementation', 'demand', 'capacity', 'land'],
    metrics: ['land_vacant', 'land_leased', 'registered_demand', 'registered_firms', 'investment'],
  },
} as const satisfies Record<
  Exclude<Topic, 'incentives'>,
  { statements: readonly StatementTopic[]; metrics: readonly string[] }
>

export type ParkTopic = keyof typeof TOLD
export const PARK_TOPICS = ['operation', 'promotion', 'expansion'] as const satisfies readonly ParkTopic[]

/** What is known of a park under a topic, whatever room there is. */
export function knownOf({ statements, figures }: Park, topic: ParkTopic) {
  const { statements: topics, metrics } = TOLD[topic]
  return {
    statements: topics.flatMap((one) => statements.filter((statement) => statement.topic === one)),
    figures: metrics.flatMap((key) => headline(figures.filter(({ metric }) => metric.key === key)) ?? []),
  }
}

const FOR_ALL = 3000

/** What of it is told where there is room for all parks alike. */
export function toldOf(
  park: Park,
  topic: ParkTopic,
  { parks }: Briefing,
  locale: Locale,
  room: BriefingRoom,
) {
  const { statements, figures } = knownOf(park, topic)
  const characters = (FOR_ALL / Math.max(parks.length, 2)) * room.share
  return { ...withinRoom(statements, locale, { characters, most: 12 }), figures }
}

/** What a cover shows of a park: the first of the figures that open its page. */
export const openingOf = ({ figures }: Park) => headingOf(figures).figures.slice(0, 4)

type Contents = { briefing: Briefing; topics: readonly Topic[]; locale: Locale; room: BriefingRoom }

/** The rows of the comparison that there is room for: those that can be read against each other first. */
export function comparedRows({ comparison }: Briefing, room: BriefingRoom) {
  const telling = comparison.rows.filter(({ verdict }) => verdict !== 'not_comparable')
  const chosen = new Set([...new Set([...telling, ...comparison.rows])].slice(0, room.rows))
  return comparison.rows.filter((row) => chosen.has(row))
}

/** The sources of what is shown, in the order in which a reader meets them. */
export function sourcesOf({ briefing, topics, locale, room }: Contents): SourceRef[] {
  const cells = comparedRows(briefing, room).flatMap(({ cells }) => cells)
  const compared: Figure[] = cells.flatMap(({ figure }) => figure ?? [])
  const granted = topics.includes('incentives')
    ? [
        ...briefing.incentives.flatMap(({ sources }) => (room.full ? sources.slice(0, 1) : [])),
        ...briefing.parks.flatMap(({ spaces }) => spaces.map(({ source }) => source)),
      ]
    : []
  const told = PARK_TOPICS.filter((topic) => topics.includes(topic)).flatMap((topic) =>
    briefing.parks.flatMap((park) => {
      const { shown, figures } = toldOf(park, topic, briefing, locale, room)
      return [...shown, ...figures].map(({ source }) => source)
    }),
  )
  const opening = briefing.parks.flatMap(openingOf)
  return [
    ...[...opening, ...compared].map(({ source }) => source),
    ...granted,
    ...told,
    ...eventSources(briefing, topics),
  ]
}

export const MOST_EVENTS = 4

const eventSources = ({ events }: Briefing, topics: readonly Topic[]) =>
  topics.includes('promotion') ? events.slice(0, MOST_EVENTS).map(({ source }) => source) : []
