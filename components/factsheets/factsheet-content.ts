import { headingOf } from '@/components/zones/heading-figures'
import { HEADLINE_METRICS, type ProfileSection, statementsFor } from '@/components/zones/profile-sections'
import type { Factsheet } from '@/lib/factsheets/read-factsheet'
import type { Figure, SourceRef } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Locale } from '@/lib/shared/text'
import type { Statement, StatementTopic } from '@/lib/statements/statement'
import { furtherRows, landRows } from './figure-choice'
import type { FigureRow } from './figure-rows'
import { type Room, withinRoom } from './within-room'

/** What the head of a factsheet says of a zone, in reading order. */
const BRIEF = [
  'operator',
  'recognition',
  'establishment',
  'sectors',
  'address',
  'contact',
  'website',
] as const
const inBrief = ({ topic }: Statement) => BRIEF.some((one) => one === topic)

const [SIX, MOST_LAND] = [6, 8]

/** The figures that open the zone's page, and as many more of those that every profile is expected to answer. */
export function headlineFigures(figures: readonly Figure[]): Figure[] {
  const opening = headingOf(figures).figures
  const more = HEADLINE_METRICS.flatMap((key) => headlines(figures).get(key) ?? [])
  return [...new Map([...opening, ...more].map((figure) => [figure.id, figure])).values()].slice(0, SIX)
}

/** What a factsheet shows of a zone in the room that it has; it says how much it leaves out. */
export function factsheetContent(sheet: Factsheet, locale: Locale, room: Room) {
  const { zone, figures, statements, metrics, incentives, networkGaps } = sheet
  const some = (told: readonly Statement[], characters: number, most: number) =>
    withinRoom(told, locale, { characters: characters * room.share, most })
  const about = (topic: StatementTopic) => statements.filter((statement) => statement.topic === topic)
  const told = (sections: readonly ProfileSection[], characters: number, most: number) =>
    some(
      sections.flatMap((section) => statementsFor(section, statements)).filter((one) => !inBrief(one)),
      characters,
      most,
    )
  const headline = headlineFigures(figures)
  const land = landRows(sheet, locale)
  const further = furtherRows(sheet, [...headline, ...land.map(({ figure }) => figure)])
  const inForce = incentives
    .filter(({ holding }) => holding === 'in_force')
    .toSorted((a, b) => Number(a.scope.key === zone.network.key) - Number(b.scope.key === zone.network.key))
  const granted = inForce.slice(0, room.incentives)
  const known = headlines(figures)
  const parts = {
    operation: told(['operation', 'chain'], 400, 3),
    tenants: told(['tenants'], 400, 6),
    infrastructure: told(['infrastructure'], 300, 3),
    growth: told(['growth'], 480, 4),
  }
  return {
    brief: BRIEF.map((topic) => ({ topic, ...some(about(topic), 500, 2) })),
    headlines: headline,
    land: land.slice(0, MOST_LAND),
    further: further.slice(0, room.further),
    parts,
    local: granted.filter(({ scope }) => scope.key !== zone.network.key),
    national: Map.groupBy(
      granted.filter(({ scope }) => scope.key === zone.network.key),
      ({ categories }) => categories[0],
    ),
    unreported: HEADLINE_METRICS.flatMap((key) =>
      known.has(key) ? [] : metrics.filter((metric) => metric.key === key),
    ),
    gaps: some([...about('gap'), ...networkGaps], 400, 5).shown,
    left:
      Object.values(parts).reduce((sum, { left }) => sum + left, 0) +
      Math.max(land.length - MOST_LAND, 0) +
      Math.max(further.length - room.further, 0) +
      (inForce.length - granted.length),
  }
}

export type FactsheetContent = ReturnType<typeof factsheetContent>

/** The sources of what is shown, in the order in which a reader meets them. */
export function sourcesOf({
  brief,
  headlines: opening,
  land,
  further,
  parts,
}: FactsheetContent): SourceRef[] {
  const ofFigures = (rows: readonly FigureRow[]) => rows.map(({ figure }) => figure)
  const { operation, tenants, infrastructure, growth } = parts
  const told = (groups: readonly { shown: readonly Statement[] }[]) => groups.flatMap(({ shown }) => shown)
  return [
    ...told(brief),
    ...opening,
    ...ofFigures(land),
    ...ofFigures(further),
    ...told([operation, tenants, infrastructure, growth]),
  ].map(({ source }) => source)
}
