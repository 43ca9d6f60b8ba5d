import { Decimal } from 'decimal.js'
import type { Leading } from '@/lib/figures/leading'
import { bandOf, OFFERS, SIZES, squareMetres, YEARS } from './find-bands'
import { groupOf, GROUPS } from './find-group'
import type { Known } from './find-known'
import { SECTORS } from './sector-words'
import { STAGES, type Zone } from './zone'

/** By what zones are found, in the order in which the filters stand. */
export const FACETS = ['city', 'group', 'status', 'size', 'space', 'sector', 'since'] as const
export type Facet = (typeof FACETS)[number]

/** What a filter says of zones whose value nobody has published: a choice of its own, so that none is dropped unsaid. */
export const UNKNOWN = 'unknown'

export const SORTS = ['name', 'area', 'enterprises', 'workforce', 'usd'] as const
export type Sort = (typeof SORTS)[number]

/** A zone with what is published of it that filters and orders ask for. */
export type Findable = Readonly<Known> & {
  zone: Zone
  /** What speaks for it on a metric; absent where it has reported none. */
  figures: Partial<Record<'land_area' | 'enterprises' | 'workforce' | 'usd_per_ha_year', Leading>>
}

/** The choices of a filter that stand whatever zones there are; cities follow from the zones. */
export const CHOICES: Readonly<Record<Exclude<Facet, 'city'>, readonly string[]>> = {
  group: GROUPS,
  status: STAGES,
  size: SIZES.map(({ key }) => key),
  space: OFFERS.map(({ key }) => key),
  sector: SECTORS,
  since: YEARS.map(({ key }) => key),
}

/** Filters by something that a zone may not have published. */
export const OPTIONAL: readonly Facet[] = ['size', 'space', 'sector', 'since']

const orUnknown = (choices: readonly string[] | undefined): readonly string[] =>
  choices && choices.length > 0 ? choices : [UNKNOWN]

const OF: Record<Facet, (one: Findable) => readonly string[]> = {
  city: ({ zone }) => [zone.place.key],
  group: ({ zone }) => [groupOf(zone)],
  status: ({ zone }) => [zone.stage],
  size({ figures: { land_area: land } }) {
    const area = land && squareMetres(land.value, land.unit)
    return orUnknown(area ? bandOf(SIZES, area.div(10_000)) : undefined)
  },
  space: ({ offered }) => orUnknown(offered === null ? undefined : bandOf(OFFERS, new Decimal(offered))),
  sector: ({ sectors }) => orUnknown(sectors ?? undefined),
  since: ({ recognised }) => orUnknown(recognised === null ? undefined : bandOf(YEARS, recognised)),
}

/** The choices of each filter under which a zone is found. */
export type Choices = Readonly<Record<Facet, readonly string[]>>

export const choicesOf = (one: Findable): Choices => ({
  city: OF.city(one),
  group: OF.group(one),
  status: OF.status(one),
  size: OF.size(one),
  space: OF.space(one),
  sector: OF.sector(one),
  since: OF.since(one),
})
