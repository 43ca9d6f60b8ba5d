import Decimal from 'decimal.js'
import { formatNumber } from '../../lib/shared/format'
import type { StatedFigure } from './figure'
import type { ShownChange } from './page'

/**
 * In what a change that the portal computed differs from the two figures that it lies between, in plain words; null
 * when it says the same. Changes are said in percent of the first, with a decimal below ten percent.
 */
export function misstatedChange(
  { text, language }: ShownChange,
  from: StatedFigure | undefined,
  to: StatedFigure | undefined,
): string | null {
  if (!from?.value || !to?.value) return `“${text}” is computed from figures that are not published`
  if (from.unit !== to.unit || from.metric !== to.metric) return `“${text}” compares what cannot be compared`
  const percent = new Decimal(to.value).div(from.value).minus(1).mul(100)
  const size = percent.abs()
  const expected = `${formatNumber(size.toDecimalPlaces(size.lt(10) ? 1 : 0).toFixed(), language)}%`
  const said = text.match(/\d[\d.,]*%/g) ?? []
  return said.length === 1 && said[0] === expected ? null : `“${text}” should say ${expected}`
}
