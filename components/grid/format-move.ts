import type { Locale } from '@/lib/shared/text'

const formats = (maximumFractionDigits: number) => {
  const options = { maximumFractionDigits, signDisplay: 'exceptZero' } as const
  return { en: new Intl.NumberFormat('en-GB', options), vi: new Intl.NumberFormat('vi-VN', options) }
}
const [WHOLE, TENTHS] = [formats(0), formats(1)]

/** By how many percent (decimal as text) a figure moved: "+12.3%", "−4%"; past a hundred in whole ones, "+1,235%". */
export function formatMove(percent: string, locale: Locale) {
  const moved = Number(percent)
  const format = Math.abs(moved) < 100 ? TENTHS : WHOLE
  return `${format[locale].format(moved).replace('-', '−')}%`
}
