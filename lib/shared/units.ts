/**
 * The units that figures are stated in. Values are kept in the plain unit (42450 persons, 13700000000000 VND), never
 * in thousands or billions: how large numbers are written for people is a matter of `format.ts`.
 */

const COUNTS = ['enterprise', 'person', 'zone', 'country', 'product', 'patent', 'project', 'ordinal'] as const
const AREAS = ['ha', 'm2', 'acre', 'sqft'] as const
const CURRENCIES = ['USD', 'VND', 'EUR', 'TWD', 'CNY', 'SGD', 'AED', 'INR', 'HKD', 'RUB', 'KRW'] as const
const RATIOS = ['percent', 'times', 'USD/USD', 'VND/USD'] as const
const PER = ['ha', 'ha/year', 'm2/month', 'm2/year', 'person/year', 'km2', 'year'] as const

type Currency = (typeof CURRENCIES)[number]
export type CountUnit = (typeof COUNTS)[number]
export type AreaUnit = (typeof AREAS)[number]
export type RatioUnit = (typeof RATIOS)[number]
export type MoneyUnit = Currency | `${Currency}/${(typeof PER)[number]}`
export type Unit = CountUnit | AreaUnit | RatioUnit | MoneyUnit

export type ReadUnit =
  | { kind: 'count'; unit: CountUnit }
  | { kind: 'area'; unit: AreaUnit }
  | { kind: 'ratio'; unit: RatioUnit }
  | { kind: 'money'; currency: Currency; per: (typeof PER)[number] | null }

const within = <T extends string>(list: readonly T[], value: string): value is T =>
  (list as readonly string[]).includes(value)

/** What a unit's code means; null when there is no such unit. */
export function readUnit(code: string): ReadUnit | null {
  if (within(COUNTS, code)) return { kind: 'count', unit: code }
  if (within(AREAS, code)) return { kind: 'area', unit: code }
  if (within(RATIOS, code)) return { kind: 'ratio', unit: code }
  const [currency = '', ...rest] = code.split('/')
  const per = rest.join('/')
  if (!within(CURRENCIES, currency)) return null
  if (rest.length === 0) return { kind: 'money', currency, per: null }
  return within(PER, per) ? { kind: 'money', currency, per } : null
}

export const isUnit = (code: string): code is Unit => readUnit(code) !== null

/** Every unit that a form can offer, the simple ones first. */
export const UNITS: readonly Unit[] = [
  ...COUNTS,
  ...AREAS,
  ...RATIOS,
  ...CURRENCIES,
  ...CURRENCIES.flatMap((currency) => PER.map((per): Unit => `${currency}/${per}`)),
]
