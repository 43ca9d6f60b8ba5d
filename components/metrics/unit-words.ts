import { valueParts } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'

/** A unit by itself: "ha", "people", "%"; empty for a plain number. */
export const unitWords = (unit: string, locale: Locale) =>
  unit === 'percent' ? '%' : valueParts({ value: '2', unit }, locale).unit
