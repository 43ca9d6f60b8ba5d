import Decimal from 'decimal.js'
import type { ObservationContent } from '@/lib/figures/schema'
import { readDecimal } from '@/lib/shared/number-input'
import { fail, ok } from '@/lib/shared/result'
import { readUnit } from '@/lib/shared/units'
import type { FigureForm } from './form-schema'

const Exact = Decimal.clone({ precision: 60, toExpNeg: -40, toExpPos: 60 })

const DECIMAL_POINT = { en: '.', vi: ',' } as const

/**
 * The figure that a form describes. What the form does not ask is kept from the version it was made against.
 * @returns `number` when the value is no number in the language it was typed in, `whole_number` when it is a count and
 *   has a decimal point in that language
 */
export function figureContent(form: FigureForm, base: ObservationContent | null) {
  const { locale, scale, value: typed, standing = 'ruled', standingReason = null, ...asked } = form
  const { base: _base, why: _why, change: _change, ...said } = asked
  const decimal = typed === null ? null : readDecimal(typed, locale)
  if (typed !== null && decimal === null) return fail('number' as const)
  // Nobody counts "42.000" enterprises with a decimal point: it was typed in the way of the other language.
  const isCount = readUnit(form.unit)?.kind === 'count'
  if (isCount && scale === '1' && typed?.includes(DECIMAL_POINT[locale])) return fail('whole_number' as const)
  const value = decimal === null ? null : new Exact(decimal).times(scale).toFixed()
  const kept = {
    standing: base?.standing ?? standing,
    standingReason: base ? base.standingReason : standing === 'alternate' ? standingReason : null,
    conflict: base?.conflict ?? null,
    inputs: base?.inputs ?? [],
  }
  return ok({ ...said, value, ...kept } satisfies ObservationContent)
}
