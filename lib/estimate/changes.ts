import type { Considered, Estimate, IncentiveRef, Verdict } from './estimate'

/** What became of an incentive between two days of decision. */
export type Change = {
  kind: 'came' | 'went' | 'otherwise'
  incentive: IncentiveRef
  before: Considered | null
  after: Considered | null
}

const ORDER: readonly Verdict[] = ['yes', 'unknown', 'no']
const ranked = (one: Considered) => ORDER.indexOf(one.eligible)

/** The form of an incentive that speaks for it: one that can be had, and of those the one that is surest. */
function speaking(forms: readonly Considered[]): Considered | null {
  const [first = null] = forms.toSorted(
    (a, b) => Number(a.outside !== null) - Number(b.outside !== null) || ranked(a) - ranked(b),
  )
  return first
}

const isThere = (one: Considered | null): one is Considered => one !== null && one.outside === null

/** Incentives that are granted on one of two days only, or that the same project has on one of them only. */
export function changesBetween(before: Estimate, after: Estimate): Change[] {
  const [earlier, later] = [before, after].map(({ considered }) =>
    Map.groupBy(considered, ({ incentive }) => incentive.slug),
  )
  const slugs = new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])
  return [...slugs].flatMap((slug): Change[] => {
    const [was, is] = [speaking(earlier?.get(slug) ?? []), speaking(later?.get(slug) ?? [])]
    const incentive = (is ?? was)?.incentive
    if (!incentive) return []
    const change = { incentive, before: was, after: is }
    if (isThere(was) && isThere(is))
      return was.eligible === is.eligible ? [] : [{ ...change, kind: 'otherwise' }]
    if (isThere(is)) return [{ ...change, kind: 'came' }]
    return isThere(was) ? [{ ...change, kind: 'went' }] : []
  })
}
