import type { Figure, InputRole } from './figure'
import type { Passport } from './passport'

type Input = Passport['inputs'][number]

/** Inputs of one metric that play one part together: one value, or several that are summed. */
export type CalculationTerm = { metric: Figure['metric']; count: number }

/** What a calculation does with its inputs, read from the parts that they play. */
export type Calculation = {
  /** `ratio` divides, `sum` adds, `product` multiplies; `noted` does what only the figure's note tells. */
  kind: 'ratio' | 'sum' | 'product' | 'noted'
  /** Above the line of a ratio; else all of it. */
  terms: CalculationTerm[]
  /** Below the line of a ratio. */
  divisors: CalculationTerm[]
  /** Whether it is converted at a rate of exchange. */
  converted: boolean
}

function termsOf(inputs: readonly Input[], part: InputRole): CalculationTerm[] {
  const own = inputs.filter(({ role }) => role === part).map(({ figure }) => figure)
  const byMetric = Map.groupBy(own, ({ metric }) => metric.key)
  return [...byMetric.values()].flatMap((figures) => {
    const [first] = figures
    return first ? [{ metric: first.metric, count: figures.length }] : []
  })
}

/** @returns null when nothing was calculated */
export function calculationOf(inputs: readonly Input[]): Calculation | null {
  if (inputs.length === 0) return null
  const [above, divisors, addends, factors] = [
    termsOf(inputs, 'numerator'),
    termsOf(inputs, 'denominator'),
    termsOf(inputs, 'addend'),
    termsOf(inputs, 'factor'),
  ]
  const converted = inputs.some(({ role }) => role === 'rate')
  if (above.length > 0 && divisors.length > 0)
    return { kind: 'ratio', terms: [...above, ...factors], divisors, converted }
  if (addends.length > 0 && factors.length === 0)
    return { kind: 'sum', terms: addends, divisors: [], converted }
  // A single factor is multiplied by something that is no published figure.
  const multiplied = factors.length > 1 && factors.every(({ count }) => count === 1)
  const terms = [...above, ...divisors, ...addends, ...factors]
  return { kind: multiplied && addends.length === 0 ? 'product' : 'noted', terms, divisors: [], converted }
}
