import { Exact } from '@/lib/derivations/exact'
import { bestTotal } from '@/lib/estimate/changed'
import type { Ask } from '@/lib/estimate/ask'
import type { Considered, Estimate, Reason } from '@/lib/estimate/estimate'

/**
 * What is missing to tell whether the project pays less than is told. `total` is the least that it could pay; each
 * question says down to what its answer could lead, alone or with others.
 */
export type Undecided = { total: string; questions: { question: string; least: string }[] }

/**
 * Null when nothing that is missing could make it less. Where no answer is missing, the law itself leaves it open.
 * @param order keys of questions as they are asked
 */
export function undecidedIn(estimate: Estimate, order: readonly string[]): Undecided | null {
  const paid = new Exact(bestTotal(estimate))
  const open = estimate.options.filter(({ eligible, total }) => eligible === 'unknown' && paid.gt(total))
  const answerable = open.filter(({ missing }) => missing.length > 0)
  const [cheapest] = answerable.length > 0 ? answerable : open
  if (!cheapest) return null
  const questions = order.flatMap((question) => {
    const leading = answerable.find(({ missing }) => missing.includes(question))
    return leading ? [{ question, least: leading.total }] : []
  })
  return { total: cheapest.total, questions }
}

/** The questions that candidates in this zone on this day ask: those that are counted, and those that are described. */
export type Bearing = { onTax: ReadonlySet<string>; onMore: ReadonlySet<string> }

// What the portal answers by itself nobody is asked.
const isReaders = ({ question, answer }: Reason, { answers }: Ask) =>
  answer === null || answers[question] !== undefined

export function bearingQuestions({ considered, ask }: Estimate): Bearing {
  const askedBy = (treatment: Considered['treatment']) =>
    new Set(
      considered
        .filter((one) => one.outside === null && one.treatment === treatment)
        .flatMap(({ because }) => because.filter((reason) => isReaders(reason, ask)))
        .map(({ question }) => question),
    )
  return { onTax: askedBy('computed'), onMore: askedBy('described') }
}
