import { Exact } from '@/lib/derivations/exact'
import type { Ask } from './ask'
import { type Change, changesBetween } from './changes'
import type { Estimate, EstimatedYear, Option } from './estimate'
import { estimateOf } from './estimate-of'
import type { EstimatedZone, Law } from './law'

/** A year under the rules of two days; `more` is what is paid more under those of the other. */
export type ChangedYear = { year: number; here: EstimatedYear; there: EstimatedYear; more: string }

/** The same project under the rules of the day that it is decided on, and those of another day. */
export type Changed = {
  here: Estimate
  there: Estimate
  years: ChangedYear[]
  /** What is paid more under the rules of the other day, over all years; below zero where it is less. */
  more: string
  /** Incentives that came, went, or are the project's under the rules of one day only. */
  changes: Change[]
}

/** The option under which a project does best; null where no incentive that it can have saves anything. */
export const bestOption = ({ best, options }: Estimate): Option | null =>
  options.find(({ id }) => id === best) ?? null

/** The years of what a project does best: its best option, or no incentive at all. */
export const bestYears = (estimate: Estimate): EstimatedYear[] =>
  (bestOption(estimate) ?? estimate.baseline).years

/** What the project pays over all years where it does best. */
export const bestTotal = (estimate: Estimate): string => (bestOption(estimate) ?? estimate.baseline).total

const more = (here: string, there: string) => new Exact(there).minus(here).toFixed()

/** What differs between two estimates of one project, year by year and incentive by incentive. */
export function changedOf(here: Estimate, there: Estimate): Changed {
  const after = new Map(bestYears(there).map((year) => [year.year, year]))
  const years = bestYears(here).flatMap((year): ChangedYear[] => {
    const other = after.get(year.year)
    return other ? [{ year: year.year, here: year, there: other, more: more(year.tax, other.tax) }] : []
  })
  return {
    here,
    there,
    years,
    more: more(bestTotal(here), bestTotal(there)),
    changes: changesBetween(here, there),
  }
}

/**
 * What would be different, had the project been decided on another day.
 * @param otherDate ISO date
 */
export const changedBetween = (law: Law, zone: EstimatedZone, ask: Ask, otherDate: string): Changed =>
  changedOf(estimateOf(law, zone, ask), estimateOf(law, zone, { ...ask, decisionDate: otherDate }))
