import type { Figure } from './figure'

export type Extremes = { highest: Figure | null; lowest: Figure | null }

const isOpenAbove = ({ qualifier }: Figure) => qualifier === 'over' || qualifier === 'at_least'
const isOpenBelow = ({ qualifier }: Figure) => qualifier === 'under'

/**
 * Which of figures that count the same thing is the highest and which the lowest, as far as that can be known: beside
 * an "over 300", an exact 400 need not be the highest.
 * @param figures verified or not, of different subjects, each with a value
 */
export function extremes(figures: readonly Figure[]): Extremes {
  const inOrder = figures.toSorted((a, b) => Number(b.value) - Number(a.value))
  const [first, last] = [inOrder.at(0), inOrder.at(-1)]
  const isKnown = figures.length > 1 && figures.every(({ verified }) => verified)
  if (!isKnown || !first || !last) return { highest: null, lowest: null }
  const [others, above] = [inOrder.slice(1), inOrder.slice(0, -1)]
  const isAlone = (one: Figure, all: readonly Figure[]) =>
    all.every(({ value }) => Number(value) !== Number(one.value))
  return {
    highest: isAlone(first, others) && !isOpenBelow(first) && !others.some(isOpenAbove) ? first : null,
    lowest: isAlone(last, above) && !isOpenAbove(last) && !above.some(isOpenBelow) ? last : null,
  }
}
