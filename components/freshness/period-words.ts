import { formatPeriod, formatWhen } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'

/** The reference period of a report that is due, as it stands after "figure for": "2026", "Q1 2026"; "năm 2026". */
export const periodWords = (period: string, locale: Locale) =>
  locale === 'vi' ? formatWhen({ period }, locale) : formatPeriod({ period }, locale)
