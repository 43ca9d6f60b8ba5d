import type { Compared, Setting } from './compared'
import type { Difference, Side, Verdict } from './comparison'
import { RULES } from './rules'

const pairs = <Value>(values: readonly Value[]) =>
  values.flatMap((one, i) => values.slice(i + 1).map((other) => [one, other] as const))

const GRAVITY: Record<Verdict, number> = { comparable: 0, with_care: 1, not_comparable: 2 }
const gravest = <V extends Verdict>(verdicts: readonly V[]): V | undefined =>
  verdicts.toSorted((a, b) => GRAVITY[b] - GRAVITY[a])[0]

function sidesOf(compared: readonly Compared[], say: (one: Compared) => Side['said']): Side[] {
  const sides = Map.groupBy(compared, (one) => say(one).en)
  return [...sides.values()].flatMap((same) => {
    const [first] = same
    return first ? [{ places: same.map(({ place }) => place), said: say(first) }] : []
  })
}

/** All that keeps figures from being read freely against each other, the gravest first. */
export function differencesAmong(compared: readonly Compared[], setting: Setting): Difference[] {
  return RULES.flatMap(({ what, judge, say }) => {
    const found = pairs(compared).flatMap(([a, b]) => judge(a, b, setting) ?? [])
    const verdict = gravest(found)
    return verdict ? [{ what, verdict, sides: sidesOf(compared, (one) => say(one, setting)) }] : []
  }).toSorted((a, b) => GRAVITY[b.verdict] - GRAVITY[a.verdict])
}

/** A row is as good as the gravest of its differences. */
export const verdictOf = (differences: readonly Difference[]): Verdict =>
  gravest(differences.map(({ verdict }) => verdict)) ?? 'comparable'
