/** Figures of one metric that count the same thing under any of these definitions; the first that is known is taken. */
export type Term = { metric: string; definitions: string[] }

/**
 * How a value is calculated from other figures of the same subject and reference period.
 *
 * A `ratio` of a group of zones is the sum of numerators over the sum of denominators of the zones that report both,
 * never a mean of ratios. A `sum` is for groups alone: the values of the zones that report.
 */
export type Formula = { kind: 'ratio'; numerator: Term; denominator: Term } | { kind: 'sum'; of: Term }
