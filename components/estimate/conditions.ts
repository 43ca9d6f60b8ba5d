import type { Reason, Verdict } from '@/lib/estimate/estimate'
import type { Text } from '@/lib/shared/text'

/** A question with its answer, and all that would meet it: any one of the rules is enough. */
export type Condition = { question: string; asked: Text; said: Text | null; verdict: Verdict; rules: Text[] }

/** Conditions of which one is enough. */
export type Alternatives = { verdict: Verdict; conditions: Condition[] }

const best = (verdicts: readonly Verdict[]): Verdict =>
  verdicts.includes('yes') ? 'yes' : verdicts.includes('unknown') ? 'unknown' : 'no'

/** One question may be asked for several answers: software or cybersecurity. */
function conditionOf(reasons: readonly Reason[]): Condition[] {
  const [first] = reasons
  if (!first) return []
  const { question, asked, said } = first
  const verdict = best(reasons.map((reason) => reason.verdict))
  return [{ question, asked, said, verdict, rules: reasons.map(({ rule }) => rule) }]
}

/** The reasons of one incentive as people think of them: each question once, beside those that could stand in for it. */
export function conditionsOf(reasons: readonly Reason[]): Alternatives[] {
  const together = Map.groupBy(reasons, ({ alternative }, place) => alternative ?? `alone ${place}`)
  return [...together.values()].map((group) => {
    const conditions = [...Map.groupBy(group, ({ question }) => question).values()].flatMap(conditionOf)
    return { verdict: best(conditions.map(({ verdict }) => verdict)), conditions }
  })
}

/** Those that keep the incentive from the project: what fails, or where nothing does, what is not answered. */
export function decidingOf(reasons: readonly Reason[]): Alternatives[] {
  const conditions = conditionsOf(reasons)
  const failed = conditions.filter(({ verdict }) => verdict === 'no')
  return failed.length > 0 ? failed : conditions.filter(({ verdict }) => verdict === 'unknown')
}
