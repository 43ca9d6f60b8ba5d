import { isDeepStrictEqual } from 'node:util'
import type { CalculatedContent, Expected } from './expected'
import type { StandingFigure } from './standing-figures'

/** What has to be published so that what stands is what its formulas make of what is known. */
export type Difference =
  | { operation: 'create'; base: null; content: CalculatedContent }
  | { operation: 'supersede'; base: StandingFigure; content: CalculatedContent }
  | { operation: 'withdraw'; base: StandingFigure; content: null }

const slotOf = ({ subject, definition, period }: CalculatedContent) => `${subject} ${definition} ${period}`

/** How staff have ruled on it stays. */
const asRuled = (
  content: CalculatedContent,
  { content: { standing, standingReason, conflict } }: StandingFigure,
) => ({
  ...content,
  standing,
  standingReason,
  conflict,
})

/**
 * Compares what stands with what should. A figure differs also when it says the same of newer versions of its inputs:
 * what it names as its proof is then no longer what stands.
 * @param release the open one: what somebody put in place by hand in it is left alone, and so is what others state
 */
export function differences(
  expected: readonly Expected[],
  standing: readonly StandingFigure[],
  release: number,
): Difference[] {
  const taken = new Map(standing.map((figure) => [slotOf(figure.content), figure] as const))
  for (const figure of standing) if (!figure.isOwn) taken.set(slotOf(figure.content), figure)
  const wanted = new Map(expected.map((one) => [slotOf(one.content), one] as const))

  const made = [...wanted].flatMap(([slot, { content: plain, inputs }]): Difference[] => {
    const base = taken.get(slot)
    if (!base) return [{ operation: 'create', base: null, content: plain }]
    if (!base.isOwn || base.publishedIn === release) return []
    const content = asRuled(plain, base)
    const isSame = isDeepStrictEqual(content, base.content) && isDeepStrictEqual(inputs, base.inputs)
    return isSame ? [] : [{ operation: 'supersede', base, content }]
  })
  const gone = [...taken].flatMap(([slot, base]): Difference[] =>
    base.isOwn && base.publishedIn !== release && !wanted.has(slot)
      ? [{ operation: 'withdraw', base, content: null }]
      : [],
  )
  return [...made, ...gone]
}
