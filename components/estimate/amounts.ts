import { Exact } from '@/lib/derivations/exact'
import { formatNumber, valueParts } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'
import { isUnit } from '@/lib/shared/units'

/** How amounts that stand together are written: moved by so many places, each with so many decimals. */
export type AmountScale = {
  places: 0 | 6 | 9
  decimals: number
  /** Whether some amount has more decimals than are written. */
  isRounded: boolean
  currency: string | null
}

const SCALES = [
  { places: 9, en: 'billion', vi: 'tỷ' },
  { places: 6, en: 'million', vi: 'triệu' },
] as const
/** Digits that people read at a glance: of an amount in the thousands none more than one decimal. */
const MOST_DIGITS = 5
const MOST_DECIMALS = 3

const inPlaces = (amount: string, places: number) => new Exact(amount).div(new Exact(10).pow(places))

/** As many decimals as the longest of some amounts needs, as long as the largest of them can still be read. */
function decimalsOf(amounts: readonly string[], places: number) {
  const moved = amounts.map((amount) => inPlaces(amount, places))
  const whole = Exact.max(0, ...moved.map((amount) => amount.abs())).floor()
  const most = Math.min(MOST_DECIMALS, Math.max(0, MOST_DIGITS - whole.toFixed().length))
  const needed = Math.max(0, ...moved.map((amount) => amount.decimalPlaces()))
  return { decimals: Math.min(needed, most), isRounded: needed > most }
}

/**
 * One scale for all amounts of a project, so that they can be compared at a glance: large enough that the largest has few
 * digits, with as many decimals as the longest needs and people can read. Files keep amounts to the last digit.
 */
export function amountScale(amounts: readonly string[], currency: string | null): AmountScale {
  const largest = Exact.max(0, ...amounts.map((amount) => new Exact(amount).abs()))
  const places = SCALES.find(({ places }) => largest.gte(new Exact(10).pow(places)))?.places ?? 0
  return { places, currency, ...decimalsOf(amounts, places) }
}

/** The same scale for other amounts beside them, which need other decimals. */
export const alongside = (scale: AmountScale, amounts: readonly string[]): AmountScale => ({
  ...scale,
  ...decimalsOf(amounts, scale.places),
})

const POINT = { en: '.', vi: ',' } as const

/** An amount without its unit: "6.5", "30.0". */
export function inScale(amount: string, { places, decimals }: AmountScale, locale: Locale): string {
  const [whole = '0', fraction] = inPlaces(amount, places).toFixed(decimals).split('.')
  // A negative amount below one keeps its sign, which a bare zero would lose.
  const digits = whole === '-0' ? '-0' : formatNumber(whole, locale)
  return fraction === undefined ? digits : `${digits}${POINT[locale]}${fraction}`
}

/** What amounts of a scale are in: "million USD", "tỷ đồng"; empty for plain amounts in no currency. */
export function unitOfScale({ places, currency }: AmountScale, locale: Locale): string {
  const scale = SCALES.find((known) => known.places === places)?.[locale]
  const money =
    currency !== null && isUnit(currency) ? valueParts({ value: '1', unit: currency }, locale).unit : currency
  return [scale, money].filter(Boolean).join(' ')
}

/** "6.5 million USD". */
export const withUnit = (amount: string, scale: AmountScale, locale: Locale) =>
  [inScale(amount, scale, locale), unitOfScale(scale, locale)].filter(Boolean).join(' ')
