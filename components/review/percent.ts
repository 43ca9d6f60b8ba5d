import { formatNumber } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'

/** A signed percentage from a decimal: "+6.3%", "−75%", "0%". */
export function percentWords(percent: string, locale: Locale): string {
  const size = formatNumber(percent.replace('-', ''), locale)
  const sign = /[1-9]/.test(percent) ? (percent.startsWith('-') ? '−' : '+') : ''
  return `${sign}${size}%`
}
