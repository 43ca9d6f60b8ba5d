import { Decimal } from 'decimal.js'

/** Decimals that lose nothing: a value has at most 30 digits, and the product of two at most 60. */
export const Exact = Decimal.clone({ precision: 80, toExpNeg: -60, toExpPos: 60 })
export type Exact = Decimal

export const total = (values: readonly Exact[]) =>
  values.reduce((sum: Exact, value) => sum.plus(value), new Exact(0))
