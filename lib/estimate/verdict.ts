import type { Reason, Verdict } from './estimate'

/** All have to hold: one that fails decides, one that is missing leaves it open. */
export const allOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('no') ? 'no' : verdicts.includes('unknown') ? 'unknown' : 'yes'

/** One is enough. */
const anyOf = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no'

/** Reasons that are weighed together: those of one alternative, any other by itself. */
function groups(reasons: readonly Reason[]): Reason[][] {
  const alternatives = Map.groupBy(
    reasons.filter(({ alternative }) => alternative !== null),
    ({ alternative }) => alternative,
  )
  return [
    ...reasons.filter(({ alternative }) => alternative === null).map((reason) => [reason]),
    ...alternatives.values(),
  ]
}

const held = (group: readonly Reason[]) => anyOf(group.map(({ verdict }) => verdict))

/** Whether conditions are met: all of them, and one of each group of alternatives. */
export const verdictOf = (reasons: readonly Reason[]): Verdict => allOf(groups(reasons).map(held))

/** The questions whose answers would decide it, each once; none where it is decided without them. */
export function missingOf(reasons: readonly Reason[]): string[] {
  if (verdictOf(reasons) !== 'unknown') return []
  const open = groups(reasons).filter((group) => held(group) === 'unknown')
  const unanswered = open.flat().filter(({ verdict }) => verdict === 'unknown')
  return [...new Set(unanswered.map(({ question }) => question))]
}
