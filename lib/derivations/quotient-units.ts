import { readUnit } from '@/lib/shared/units'

/** In which units the terms of a ratio must be, and by what their quotient is multiplied. */
export type QuotientUnits = { numerator: string; denominator: string; times: number }

const YEARLY = /^([a-z0-9]+)\/year$/

/**
 * The units of the terms of a ratio, from its own: dollars and hectares for `USD/ha/year`, dollars and persons for
 * `USD/person/year`. Shares (`percent`, `times`) take both terms in the unit `shared`.
 * @returns null for a unit that no two figures of one year come to, such as `USD/ha`: money a hectare of how many years?
 */
export function quotientUnits(unit: string, shared: string): QuotientUnits | null {
  const read = readUnit(unit)
  if (read?.kind === 'ratio') {
    if (unit === 'percent') return { numerator: shared, denominator: shared, times: 100 }
    return unit === 'times' ? { numerator: shared, denominator: shared, times: 1 } : null
  }
  if (read?.kind !== 'money' || read.per === null) return null
  const [, denominator] = YEARLY.exec(read.per) ?? []
  return denominator === undefined ? null : { numerator: read.currency, denominator, times: 1 }
}
