import { Exact } from '@/lib/derivations/exact'
import type { IncentiveContent } from '@/lib/incentives/schema'
import type { LegalInstrumentContent } from '@/lib/law/schema'
import type { Text } from '@/lib/shared/text'
import type { Warning, WarningCode } from './check'

/** What is unusual about what an instrument or incentive says, before it is known of which change. */
export type Unusual = { code: WarningCode; detail: Warning['detail'] }

type Incentives = ReadonlyMap<string, IncentiveContent>

const rowsWhere = <Row>(rows: readonly Row[], isTold: (row: Row) => boolean) =>
  rows.flatMap((row, place) => (isTold(row) ? [String(place + 1)] : []))

/** The highest rate that everybody pays of a tax, as far as any instrument says; null when none does. */
function standardRate(tax: string, instruments: Iterable<LegalInstrumentContent>): Exact | null {
  const rates = [...instruments]
    .flatMap(({ standardRates }) => standardRates)
    .flatMap((rate) => (rate.tax === tax ? [new Exact(rate.percent)] : []))
  return rates.length === 0 ? null : Exact.max(...rates)
}

/** Incentives of which one names the other as companion, and is not named by it. */
function oneSided({ slug, companions }: IncentiveContent, all: Incentives): Text[] {
  const names = (from: IncentiveContent | undefined, to: string) =>
    from?.companions.some(({ incentive }) => incentive === to) ?? false
  const unanswered = companions.flatMap(({ incentive }) => {
    const other = all.get(incentive)
    return other && !names(other, slug) ? [other.title] : []
  })
  const unnamed = [...all.values()].filter(
    (other) =>
      other.slug !== slug &&
      names(other, slug) &&
      !companions.some(({ incentive }) => incentive === other.slug),
  )
  return [...unanswered, ...unnamed.map(({ title }) => title)]
}

/**
 * What is unusual about an incentive: terms without an article, nothing that is computed and no word why, companions
 * that do not name each other, a rate that is above the one everybody pays.
 * @param all every incentive as it would stand, by its slug
 * @param instruments every instrument as it would stand
 */
export function unusualIncentive(
  incentive: IncentiveContent,
  all: Incentives,
  instruments: readonly LegalInstrumentContent[],
): Unusual[] {
  const { terms, unpriced } = incentive
  const bare = rowsWhere(terms, ({ article }) => article === null)
  const sides = oneSided(incentive, all)
  const above = rowsWhere(terms, ({ kind, tax, percent }) => {
    const standard = standardRate(tax, instruments)
    return kind === 'rate' && percent !== null && standard !== null && standard.lt(percent)
  })
  return [
    ...(bare.length > 0 ? [{ code: 'no_article', detail: { rows: bare } } as const] : []),
    ...(terms.length === 0 && unpriced === null ? [{ code: 'not_computed', detail: {} } as const] : []),
    ...(sides.length > 0 ? [{ code: 'one_sided', detail: { names: sides } } as const] : []),
    ...(above.length > 0 ? [{ code: 'above_standard', detail: { rows: above } } as const] : []),
  ]
}

/** What is unusual about an instrument: that it ends another, and nobody says from when on. */
export function unusualInstrument({ effective, effects }: LegalInstrumentContent): Unusual[] {
  const undated = rowsWhere(
    effects,
    ({ kind, from }) => (kind === 'replaces' || kind === 'repeals') && from === null && effective === null,
  )
  return undated.length > 0 ? [{ code: 'undated', detail: { rows: undated } }] : []
}
