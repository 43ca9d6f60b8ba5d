import { UNDATED } from './period'
import type { Locale } from './text'

const PARTIAL = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/

const english = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
const MONTH = english({ month: 'long', year: 'numeric' })
const DAY = english({ day: 'numeric', month: 'long', year: 'numeric' })
const CLOCK = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
})
const ISO_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

/**
 * A date as far as it is known: `2025`, `2025-12` or `2025-12-05`. Anything else is words that a source gave ("c. 2015")
 * and stays as it is.
 */
export function formatDate(date: string, locale: Locale): string {
  if (!PARTIAL.test(date)) return date
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  if (locale === 'en') {
    const first = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)))
    return (day === undefined ? MONTH : DAY).format(first)
  }
  const inMonth = `tháng ${Number(month)} năm ${year}`
  return day === undefined ? inMonth : `ngày ${Number(day)} ${inMonth}`
}

/** The day of a moment (ISO) in Viet Nam. */
export const formatDay = (moment: string, locale: Locale) =>
  formatDate(ISO_DAY.format(new Date(moment)), locale)

/** The time of day of a moment (ISO) in Viet Nam: 10:32. */
export const formatTime = (moment: string) => CLOCK.format(new Date(moment))

/** A moment (ISO) to the minute, in Viet Nam's time. */
export function formatMoment(moment: string, locale: Locale) {
  const [day, time] = [formatDay(moment, locale), CLOCK.format(new Date(moment))]
  return locale === 'en' ? `${day}, ${time}` : `${time}, ${day}`
}

const PARTS_OF_YEAR: Record<Locale, Record<string, string>> = {
  en: { H1: 'first half of', H2: 'second half of', Q1: 'Q1', Q2: 'Q2', Q3: 'Q3', Q4: 'Q4' },
  vi: {
    H1: '6 tháng đầu năm',
    H2: '6 tháng cuối năm',
    Q1: 'quý I năm',
    Q2: 'quý II năm',
    Q3: 'quý III năm',
    Q4: 'quý IV năm',
  },
}

function formatSimple(period: string, locale: Locale): string {
  const [year = '', part = ''] = period.split('-')
  const words = PARTS_OF_YEAR[locale][part]
  return words === undefined ? formatDate(period, locale) : `${words} ${year}`
}

const isYear = (period: string | undefined) => period !== undefined && /^\d{4}$/.test(period)

export type ReferencePeriod = { period: string; periodApproximate?: boolean }

/** A reference period for people: "December 2020", "Q4 2025", "2016–2020", "about 2015", "period not stated". */
export function formatPeriod({ period, periodApproximate = false }: ReferencePeriod, locale: Locale): string {
  if (period === UNDATED) return locale === 'en' ? 'period not stated' : 'không nêu kỳ số liệu'
  const [first = '', last] = period.split('/')
  if (periodApproximate) {
    const approximate = period.includes('/') ? formatPeriod({ period }, locale) : formatSimple(period, locale)
    if (locale === 'en') return `about ${approximate}`
    return isYear(period) ? `khoảng năm ${approximate}` : `khoảng ${approximate}`
  }
  if (last === undefined) return formatSimple(first, locale)
  const dash = isYear(first) && isYear(last) ? '–' : ' – '
  return [first, last].map((end) => formatSimple(end, locale)).join(dash)
}

/** The same inside a sentence: "in 2020", "on 5 December 2025"; "năm 2020", "giai đoạn 2016–2020". */
export function formatWhen(reference: ReferencePeriod, locale: Locale): string {
  const { period, periodApproximate = false } = reference
  const words = formatPeriod(reference, locale)
  if (period === UNDATED)
    return locale === 'en' ? 'at a time that the source does not state' : 'tại thời điểm nguồn không nêu'
  if (locale === 'vi') {
    if (periodApproximate) return `vào ${words}`
    if (period.includes('/')) return `trong giai đoạn ${words}`
    return isYear(period) ? `năm ${words}` : words
  }
  if (periodApproximate) return words
  if (period.includes('/')) return `in the period ${words}`
  if (/^\d{4}-\d\d-\d\d$/.test(period)) return `on ${words}`
  return period.includes('-H') ? `in the ${words}` : `in ${words}`
}
