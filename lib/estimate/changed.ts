import { Exact } from '@/lib/derivations/exact'
import type { Ask } from './ask'
import type { Considered, Estimate, EstimatedYear, IncentiveRef, Verdict } from './estimate'
import { estimateOf } from './estimate-of'
import type { EstimatedZone, Law } from './law'

/** What the project can have of an incentive under the rules of a day. */
export type Standing = { eligible: Verdict; outside: Considered['outside']; isInBest: boolean }

/** A year under the rules of two days; `more` is what is paid more under those of the other. */
export type ChangedYear = { year: number; here: EstimatedYear; there: EstimatedYear; more: string }

export type ChangedIncentive = {
  incentive: IncentiveRef
  here: Standing
  there: Standing
  isChanged: boolean
}

/** The same project under the rules of the day that it is decided on, and those of another day. */
export type Changed = {
  here: Estimate
  there: Estimate
  years: ChangedYear[]
  /** What is paid more under the rules of the other day, over all years; below zero where it is less. */
  more: string
  incentives: ChangedIncentive[]
}

/** The years of what a project does best: its best option, or no incentive at all. */
export const bestYears = ({ best, options, baseline }: Estimate): EstimatedYear[] =>
  options.find(({ id }) => id === best)?.years ?? baseline.years

/** What the project pays over all years where it does best. */
export const bestTotal = ({ best, options, baseline }: Estimate): string =>
  options.find(({ id }) => id === best)?.total ?? baseline.total

const BETTER: Record<Verdict, number> = { yes: 2, unknown: 1, no: 0 }

/** Of an incentive with several forms, the one that the project comes closest to having. */
function standingIn({ considered, options, best }: Estimate, slug: string): Standing {
  const [closest] = considered
    .filter(({ incentive }) => incentive.slug === slug)
    .toSorted((a, b) => BETTER[b.eligible] - BETTER[a.eligible])
  return {
    eligible: closest?.eligible ?? 'no',
    outside: closest?.outside ?? null,
    isInBest: options.find(({ id }) => id === best)?.incentives.includes(slug) ?? false,
  }
}

const more = (here: string, there: string) => new Exact(there).minus(here).toFixed()

/** What differs between two estimates of one project, year by year and incentive by incentive. */
export function changedOf(here: Estimate, there: Estimate): Changed {
  const after = new Map(bestYears(there).map((year) => [year.year, year]))
  const years = bestYears(here).flatMap((year): ChangedYear[] => {
    const other = after.get(year.year)
    return other ? [{ year: year.year, here: year, there: other, more: more(year.tax, other.tax) }] : []
  })
  const named = new Map(
    [...here.considered, ...there.considered].map(({ incentive }) => [incentive.slug, incentive]),
  )
  const incentives = [...named.values()].map((incentive): ChangedIncentive => {
    const [before, then] = [standingIn(here, incentive.slug), standingIn(there, incentive.slug)]
    const isChanged =
      before.eligible !== then.eligible ||
      before.outside !== then.outside ||
      before.isInBest !== then.isInBest
    return { incentive, here: before, there: then, isChanged }
  })
  return { here, there, years, more: more(bestTotal(here), bestTotal(there)), incentives }
}

/**
 * What would be different, had the project been decided on another day.
 * @param otherDate ISO date
 */
export const changedBetween = (law: Law, zone: EstimatedZone, ask: Ask, otherDate: string): Changed =>
  changedOf(estimateOf(law, zone, ask), estimateOf(law, zone, { ...ask, decisionDate: otherDate }))
