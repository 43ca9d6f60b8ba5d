import type { Locale } from './text'
import { type CountUnit, readUnit, type ReadUnit } from './units'

/**
 * Where values become text. They arrive as decimals in text and in the plain unit, and no digit of them is lost:
 * they never pass through a float, and a scale ("million") is used only where it leaves three decimals or fewer.
 */

type Numeric = `${number}`
const isNumeric = (text: string): text is Numeric => /^-?\d+(\.\d+)?$/.test(text)

const NUMBERS = {
  en: new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 }),
  vi: new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 20 }),
} as const

/** A decimal with the separators of the language: 42,450 and 42.450. What is no decimal stays as it is. */
export function formatNumber(value: string | number, locale: Locale): string {
  const text = String(value)
  return isNumeric(text) ? NUMBERS[locale].format(text) : text
}

/** The size of a file: "1.4 MB" and "1,4 MB", in millions of bytes, below that in thousands. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [unit, size] = bytes >= 1_000_000 ? ['MB', 1_000_000] : ['KB', 1000]
  const rounded = Math.max(bytes / size, 0.1)
    .toFixed(1)
    .replace(/\.0$/, '')
  return `${formatNumber(rounded, locale)} ${unit}`
}

const SCALES = [
  { places: 9, en: 'billion', vi: 'tỷ' },
  { places: 6, en: 'million', vi: 'triệu' },
] as const

/** Moves the decimal point to the left, in text. */
function shift(value: string, places: number): string {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value) ?? []
  const digits = whole.padStart(places + 1, '0')
  const moved = `${digits.slice(0, -places)}.${digits.slice(-places)}${fraction}`
  return sign + moved.replace(/\.?0+$/, '')
}

function scaled(value: string, locale: Locale): { digits: string; scale: string } {
  for (const { places, ...words } of SCALES) {
    const moved = shift(value, places)
    const [whole = '0', fraction = ''] = moved.replace('-', '').split('.')
    if (whole !== '0' && fraction.length <= 3)
      return { digits: formatNumber(moved, locale), scale: words[locale] }
  }
  return { digits: formatNumber(value, locale), scale: '' }
}

const COUNTS: Record<Exclude<CountUnit, 'ordinal'>, { one: string; other: string; vi: string }> = {
  enterprise: { one: 'enterprise', other: 'enterprises', vi: 'doanh nghiệp' },
  person: { one: 'person', other: 'people', vi: 'người' },
  zone: { one: 'zone', other: 'zones', vi: 'khu' },
  country: { one: 'country', other: 'countries', vi: 'quốc gia' },
  product: { one: 'product', other: 'products', vi: 'sản phẩm' },
  patent: { one: 'patent', other: 'patents', vi: 'bằng sáng chế' },
  project: { one: 'project', other: 'projects', vi: 'dự án' },
}
const AREAS = {
  ha: { en: 'ha', vi: 'ha' },
  m2: { en: 'm²', vi: 'm²' },
  acre: { en: 'acres', vi: 'mẫu Anh' },
  sqft: { en: 'sq ft', vi: 'ft²' },
} as const
const RATIOS = {
  times: { en: 'times', vi: 'lần' },
  'USD/USD': { en: 'USD per USD', vi: 'USD trên mỗi USD' },
  'VND/USD': { en: 'VND per USD', vi: 'đồng trên mỗi USD' },
} as const
const PER = {
  ha: { en: 'per hectare', vi: 'trên mỗi héc-ta' },
  'ha/year': { en: 'per hectare and year', vi: 'trên mỗi héc-ta mỗi năm' },
  'm2/month': { en: 'per m² and month', vi: 'trên mỗi m² mỗi tháng' },
  'm2/year': { en: 'per m² and year', vi: 'trên mỗi m² mỗi năm' },
  'person/year': { en: 'per person and year', vi: 'trên mỗi người mỗi năm' },
  km2: { en: 'per km²', vi: 'trên mỗi km²' },
  year: { en: 'per year', vi: 'mỗi năm' },
} as const

function moneyWords({ currency, per }: Extract<ReadUnit, { kind: 'money' }>, locale: Locale) {
  const name = currency === 'VND' && locale === 'vi' ? 'đồng' : currency
  return per === null ? name : `${name} ${PER[per][locale]}`
}

const ORDINALS = new Intl.PluralRules('en-GB', { type: 'ordinal' })
const SUFFIX: Record<string, string> = { one: 'st', two: 'nd', few: 'rd' }
const ordinal = (value: string, locale: Locale) =>
  locale === 'vi' ? `thứ ${value}` : `${value}${SUFFIX[ORDINALS.select(Number(value))] ?? 'th'}`

export type Stated = { value: string; unit: string }
export type ValueParts = { number: string; digits: string; scale: string; unit: string }

/** A value in parts: the number "10 million", itself "10" and "million", and the unit "USD per hectare and year". */
export function valueParts({ value, unit }: Stated, locale: Locale): ValueParts {
  const read = readUnit(unit)
  const money = read?.kind === 'money' ? { ...scaled(value, locale), unit: moneyWords(read, locale) } : null
  const { digits, scale, unit: words } = money ?? plain({ value, unit }, read, locale)
  return { number: [digits, scale].filter(Boolean).join(' '), digits, scale, unit: words }
}

function plain({ value, unit }: Stated, read: ReadUnit | null, locale: Locale) {
  const parts = (digits: string, words: string) => ({ digits, scale: '', unit: words })
  const number = formatNumber(value, locale)
  if (read?.kind === 'area') return parts(number, AREAS[read.unit][locale])
  if (read?.kind === 'count') {
    if (read.unit === 'ordinal') return parts(ordinal(value, locale), '')
    const { one, other, vi } = COUNTS[read.unit]
    return parts(number, locale === 'vi' ? vi : value === '1' ? one : other)
  }
  if (read?.kind !== 'ratio') return parts(number, unit)
  return read.unit === 'percent' ? parts(`${number}%`, '') : parts(number, RATIOS[read.unit][locale])
}

/** "258.8 ha", "13,700 billion VND"; "258,8 ha", "13.700 tỷ đồng". */
export function formatValue(stated: Stated, locale: Locale): string {
  const { number, unit } = valueParts(stated, locale)
  return unit === '' ? number : `${number} ${unit}`
}

const QUALIFIER_WORDS = {
  exact: { en: '', vi: '' },
  about: { en: 'about', vi: 'khoảng' },
  over: { en: 'over', vi: 'trên' },
  at_least: { en: 'at least', vi: 'ít nhất' },
  under: { en: 'under', vi: 'dưới' },
} as const

type Qualifier = keyof typeof QUALIFIER_WORDS

/** The word before a value that is not exact; empty when it is. */
export const qualifierWord = (qualifier: Qualifier, locale: Locale): string =>
  QUALIFIER_WORDS[qualifier][locale]

/** A value as its source states it: "over 630 enterprises", "khoảng 10 triệu USD". */
export const formatStated = (stated: Stated & { qualifier: Qualifier }, locale: Locale) =>
  [qualifierWord(stated.qualifier, locale), formatValue(stated, locale)].filter(Boolean).join(' ')
