import { formatNumber, valueParts } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'
import { readUnit } from '@/lib/shared/units'

/** The powers of ten in which people write large sums. */
export const SCALES = ['1', '1000', '1000000', '1000000000'] as const
export type Scale = (typeof SCALES)[number]

const SCALE_OF: Record<string, Scale> = {
  million: '1000000',
  triệu: '1000000',
  billion: '1000000000',
  tỷ: '1000000000',
}

/**
 * A value (decimal as text, plain unit) as a form shows it: as short as a reader sees it, `13.700` times a billion for
 * 13700000000000 VND, and without loss when it is read again.
 */
export function typedValue(
  value: string | null,
  unit: string,
  locale: Locale,
): { value: string; scale: Scale } {
  if (value === null) return { value: '', scale: '1' }
  if (readUnit(unit)?.kind !== 'money') return { value: formatNumber(value, locale), scale: '1' }
  const [number = '', word = ''] = valueParts({ value, unit }, locale).number.split(' ')
  return { value: number, scale: SCALE_OF[word] ?? '1' }
}
