/** Figures of one metric that count the same thing under any of these definitions; the first that is known is taken. */
export type Term = { metric: string; definitions: string[] }

/**
 * How a value is calculated from other figures of the same reference period.
 *
 * - `ratio`: of one zone, from its own figures.
 * - `ratio_of_sums`: of a group of zones: the sum of numerators over the sum of denominators of the zones that report
 *   both, never a mean of ratios.
 * - `sum`: of a group of zones: the values of those that report.
 */
export type Formula =
  | { kind: 'ratio'; numerator: Term; denominator: Term }
  | { kind: 'ratio_of_sums'; numerator: Term; denominator: Term }
  | { kind: 'sum'; of: Term }

/** The terms of a formula; the first says what is reported, the others what it is set against. */
export const termsOf = (formula: Formula): [Term, ...Term[]] =>
  formula.kind === 'sum' ? [formula.of] : [formula.numerator, formula.denominator]

/** Whether it adds zones up, so that a network has such a figure and a zone has none. */
export const isOfGroups = ({ kind }: Pick<Formula, 'kind'>) => kind !== 'ratio'
