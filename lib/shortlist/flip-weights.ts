import type { Criterion, Weights } from './criterion'
import { type Flip, type Fragility, STEPS, withShare } from './fragility'
import { dividedBy, fraction, ratio, sum, times, toDecimal } from './fraction'
import { rank, type Rankable, type Weighing } from './ranking'

const PLACES = 4
const TRIES = 5n

/** As an address writes them: percent, with a few decimals. */
function written(weighing: Weighing): Weights {
  const total = sum([...weighing.values()])
  const percent = (key: Criterion) => {
    const weight = weighing.get(key)
    return weight ? toDecimal(dividedBy(times(weight, ratio(100n, 1n)), total), PLACES) : '0'
  }
  return {
    price: percent('price'),
    room: percent('room'),
    talent: percent('talent'),
    firms: percent('firms'),
    land: percent('land'),
    output: percent('output'),
  }
}

/**
 * Weights under which the first place has changed as a flip says. What an address can write is rounded: where that would
 * undo it, the next step is taken.
 * @returns null when a few more steps do not show it either
 */
export function flipWeights(
  zones: readonly Rankable[],
  weighing: Weighing,
  { criterion, more }: Pick<Fragility, 'criterion' | 'more'>,
  flip: Flip,
): Weights | null {
  const direction = flip === more ? 1n : -1n
  for (let step = flip.step, tried = 0n; tried < TRIES; step += direction, tried++) {
    if (step < 1n || step > STEPS) return null
    const weights = written(withShare(weighing, criterion, step))
    const kept = [...new Set([...weighing.keys(), criterion])]
    const [first] = rank(zones, new Map(kept.map((key) => [key, fraction(weights[key])])))
    if (first?.slug === flip.to) return weights
  }
  return null
}
