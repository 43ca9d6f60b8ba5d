import type { Criterion } from './criterion'
import {
  compare,
  dividedBy,
  floor,
  type Fraction,
  fraction,
  isZero,
  minus,
  plus,
  ratio,
  sum,
  times,
} from './fraction'
import { rank, type Rankable, weightedScore, type Weighing } from './ranking'

/** Weights are tried in steps of a thousandth of the whole. */
export const STEPS = 1000n

/** From this step on (in thousandths of all weights), another zone is first. */
export type Flip = { step: bigint; to: string }

/** Where the first place changes as one criterion counts more, or less, and the others in the proportion they have. */
export type Fragility = { criterion: Criterion; share: Fraction; more: Flip | null; less: Flip | null }

/** The weights when one criterion counts so many thousandths of the whole. */
export function withShare(weighing: Weighing, criterion: Criterion, step: bigint): Weighing {
  const others = sum([...weighing].flatMap(([key, weight]) => (key === criterion ? [] : [weight])))
  const scaled = [...weighing].map(([key, weight]) => [key, times(weight, ratio(STEPS - step, 1n))] as const)
  return new Map([...scaled, [criterion, times(others, ratio(step, 1n))]])
}

const ceiling = (value: Fraction) => -floor({ over: -value.over, under: value.under })

/**
 * The first step at which a rival is ahead, going one way from the present share. Both scores are straight lines over
 * the share, so they cross once at most; where they are level, the first place is shared and not lost.
 */
function stepAhead(ahead: Rankable, rival: Rankable, criterion: Criterion, rest: Weighing, up: boolean) {
  const own = fractionOf(ahead, criterion, rival)
  const others = minus(weightedScore(ahead.scores, rest), weightedScore(rival.scores, rest))
  // The lead at a share t: t · own + (1 − t) · others.
  const slope = minus(own, others)
  if (up ? slope.over >= 0n : slope.over <= 0n) return null
  const crossing = times(dividedBy(others, minus(others, own)), ratio(STEPS, 1n))
  return up ? floor(crossing) + 1n : ceiling(crossing) - 1n
}

const fractionOf = (ahead: Rankable, criterion: Criterion, rival: Rankable) =>
  minus(ahead.scores[criterion] ?? ZERO, rival.scores[criterion] ?? ZERO)

const ZERO = fraction('0')

/**
 * How far the weight of one criterion can move before another zone comes first.
 * @param zones all of them known on this criterion and on those that count
 * @returns null when there is no first place to lose, or nothing else counts
 */
export function fragility(
  zones: readonly Rankable[],
  weighing: Weighing,
  criterion: Criterion,
): Fragility | null {
  const [leader] = rank(zones, weighing)
  const first = zones.find(({ slug }) => slug === leader?.slug)
  const rest = new Map([...weighing].filter(([key]) => key !== criterion))
  const others = sum([...rest.values()])
  if (!first || zones.length < 2 || isZero(others)) return null
  const own = weighing.get(criterion) ?? ZERO
  const share = dividedBy(own, plus(own, others))

  const flip = (up: boolean): Flip | null => {
    const present = times(share, ratio(STEPS, 1n))
    // The next step from here on: what is level now may turn with the smallest move.
    const nearest = up ? floor(present) + 1n : ceiling(present) - 1n
    const steps = zones.flatMap((rival) => {
      const step = rival === first ? null : stepAhead(first, rival, criterion, rest, up)
      if (step === null) return []
      return [up ? (step > nearest ? step : nearest) : step < nearest ? step : nearest]
    })
    const step = steps.toSorted((a, b) => compare(ratio(a, 1n), ratio(b, 1n))).at(up ? 0 : -1)
    // At nothing a criterion no longer counts, and other zones could be ranked.
    if (step === undefined || step < 1n || step > STEPS) return null
    const [to] = rank(zones, withShare(weighing, criterion, step))
    return to ? { step, to: to.slug } : null
  }
  return { criterion, share, more: flip(true), less: flip(false) }
}
