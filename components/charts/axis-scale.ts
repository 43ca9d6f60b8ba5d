import { valueParts } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'
import type { Plot } from './plot'

/**
 * The word that every number on an axis would repeat ("billion"), so that the heading can say it once; empty when
 * the levels differ in scale.
 */
export function axisScale(levels: Plot['levels'], unit: string, locale: Locale): string {
  const scales = levels
    .filter(({ value }) => value !== 0)
    .map(({ value }) => valueParts({ value: String(value), unit }, locale).scale)
  const [first = ''] = scales
  return scales.every((scale) => scale === first) ? first : ''
}

/** A number on such an axis. */
export function onAxis(value: string, unit: string, said: string, locale: Locale): string {
  const { number, digits, scale } = valueParts({ value, unit }, locale)
  return scale === said ? digits : number
}
