import { Decimal } from 'decimal.js'
import type { Leading } from '@/lib/figures/leading'
import type { Locale } from '@/lib/shared/text'
import type { Asked } from './find-address'
import { type Choices, choicesOf, type Facet, FACETS, type Findable, type Sort } from './find-facets'
import { GROUPS, groupOf } from './find-group'
import { squareMetres } from './find-bands'
import { STAGES } from './zone'

/** How many zones a choice would give while the other filters stay as they are. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>

export type Found<One extends Findable> = {
  /** Everything found, in the order that is asked for. */
  found: One[]
  counts: Counts
  /** The choices under which any zone at all stands, found or not. */
  known: Readonly<Record<Facet, ReadonlySet<string>>>
  /** How many would be found without one of the filters. */
  without: Readonly<Record<Facet, number>>
}

/** More zones than these are told page by page. */
export const PAGE = 50

const passes = (choices: Choices, chosen: Asked['chosen'], facet: Facet) =>
  chosen[facet].length === 0 || choices[facet].some((choice) => chosen[facet].includes(choice))

/** The zones that pass every filter, and for each choice how many would pass in its place. */
export function findZones<One extends Findable>(
  all: readonly One[],
  asked: Asked,
  locale: Locale,
): Found<One> {
  const found: One[] = []
  const counts = tally(() => new Map<string, number>())
  const known = tally(() => new Set<string>())
  const without = tally(() => 0)
  for (const one of all) {
    const choices = choicesOf(one)
    const failed = FACETS.filter((facet) => !passes(choices, asked.chosen, facet))
    if (failed.length === 0) found.push(one)
    for (const facet of FACETS) {
      for (const choice of choices[facet]) known[facet].add(choice)
      if (failed.some((other) => other !== facet)) continue
      without[facet] += 1
      for (const choice of choices[facet]) counts[facet].set(choice, (counts[facet].get(choice) ?? 0) + 1)
    }
  }
  return { found: found.toSorted(inOrder(asked.sort, locale)), counts, known, without }
}

const tally = <Value>(start: () => Value): Record<Facet, Value> => ({
  city: start(),
  group: start(),
  status: start(),
  size: start(),
  space: start(),
  sector: start(),
  since: start(),
})

type Order = (a: Findable, b: Findable) => number

const MEASURES: Record<Exclude<Sort, 'name'>, (one: Findable) => Decimal | null> = {
  area({ figures: { land_area: land } }) {
    return land ? squareMetres(land.value, land.unit) : null
  },
  enterprises: ({ figures: { enterprises: figure } }) => valueOf(figure),
  workforce: ({ figures: { workforce: figure } }) => valueOf(figure),
  usd: ({ figures: { usd_per_ha_year: figure } }) => valueOf(figure),
}

const valueOf = (figure: Leading | undefined) => (figure ? new Decimal(figure.value) : null)

const byName =
  (locale: Locale): Order =>
  (a, b) =>
    a.zone.name[locale].localeCompare(b.zone.name[locale], locale) || (a.zone.slug < b.zone.slug ? -1 : 1)

// As lists show them: by group, the furthest in its life first.
const byGroup: Order = (a, b) =>
  GROUPS.indexOf(groupOf(a.zone)) - GROUPS.indexOf(groupOf(b.zone)) ||
  STAGES.indexOf(b.zone.stage) - STAGES.indexOf(a.zone.stage)

/** Largest first; zones that have not reported it come last, by name. */
function inOrder(sort: Sort | null, locale: Locale): Order {
  const named = byName(locale)
  if (sort === 'name') return named
  if (sort === null) return (a, b) => byGroup(a, b) || named(a, b)
  const measures = new Map<Findable, Decimal | null>()
  const measured = (one: Findable) => {
    if (!measures.has(one)) measures.set(one, MEASURES[sort](one))
    return measures.get(one) ?? null
  }
  return (a, b) => {
    const [mine, other] = [measured(a), measured(b)]
    if (mine === null || other === null) return Number(mine === null) - Number(other === null) || named(a, b)
    return other.cmp(mine) || named(a, b)
  }
}

/** The part of a list that a page shows; the last page where a later one is asked for. */
export function pageOf<One>(
  found: readonly One[],
  asked: number,
): { shown: One[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(found.length / PAGE))
  const page = Math.min(asked, pages)
  return { shown: found.slice((page - 1) * PAGE, page * PAGE), page, pages }
}
