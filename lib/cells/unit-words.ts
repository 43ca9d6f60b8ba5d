import type { Scale } from '@/lib/changes/typed-value'
import { readUnit } from '@/lib/shared/units'

/** Words for large numbers beside a value: "13.700 tỷ đồng". */
const SCALES: Record<string, Scale> = {
  thousand: '1000',
  nghìn: '1000',
  ngàn: '1000',
  million: '1000000',
  mn: '1000000',
  mil: '1000000',
  triệu: '1000000',
  tr: '1000000',
  billion: '1000000000',
  bn: '1000000000',
  tỷ: '1000000000',
  tỉ: '1000000000',
}

/** Words and marks for units beside a value, by the unit that they stand for. */
const UNITS: Record<string, readonly string[]> = {
  percent: ['%', 'percent', 'per cent', 'phần trăm'],
  VND: ['vnd', 'vnđ', 'đồng', 'đ', '₫', 'dong'],
  USD: ['usd', 'us$', '$', 'đô la', 'đô la mỹ', 'dollar', 'dollars'],
  EUR: ['eur', '€', 'euro', 'euros'],
  CNY: ['cny', 'rmb', '¥', 'nhân dân tệ'],
  TWD: ['twd', 'nt$'],
  SGD: ['sgd', 's$'],
  HKD: ['hkd', 'hk$'],
  AED: ['aed'],
  INR: ['inr', '₹'],
  RUB: ['rub', '₽'],
  KRW: ['krw', '₩'],
  ha: ['ha', 'hectare', 'hectares', 'héc-ta', 'hecta', 'héc ta'],
  m2: ['m2', 'm²', 'sqm', 'mét vuông'],
  acre: ['acre', 'acres', 'mẫu anh'],
  sqft: ['sqft', 'sq ft', 'ft²', 'ft2'],
  enterprise: ['enterprise', 'enterprises', 'firms', 'doanh nghiệp', 'dn'],
  person: ['person', 'persons', 'people', 'người', 'lao động', 'nhân sự'],
  zone: ['zone', 'zones', 'khu'],
  country: ['country', 'countries', 'quốc gia', 'nước'],
  product: ['product', 'products', 'sản phẩm'],
  patent: ['patent', 'patents', 'bằng sáng chế'],
  project: ['project', 'projects', 'dự án'],
  times: ['times', 'lần', 'x'],
}
const UNIT_OF = new Map(Object.entries(UNITS).flatMap(([unit, words]) => words.map((word) => [word, unit])))

/** The unit whose words people write beside a value in `unit`: of an amount per hectare, the currency. */
function ownWord(unit: string) {
  const read = readUnit(unit)
  return read?.kind === 'money' ? read.currency : unit
}

export type Stripped = { number: string; scale: Scale | null; otherUnit: boolean }

const NUMBER = /[-−+]?\d[\d\s.,\u00a0\u2009\u202f']*/u

/**
 * Takes the words off a value that was pasted with them: "13.700 tỷ đồng" is "13.700" in billions.
 * @returns `otherUnit` when they name another unit than the row's; null when they are no words that we know
 */
export function withoutWords(typed: string, unit: string): Stripped | null {
  const text = typed.normalize('NFC').trim()
  const number = NUMBER.exec(text)?.[0].trim() ?? ''
  let rest = text.replace(number, ' ').replace(/\s+/gu, ' ').trim().toLowerCase()
  const words = [...Object.keys(SCALES), ...UNIT_OF.keys()].toSorted((a, b) => b.length - a.length)
  let scale: Scale | null = null
  let otherUnit = false
  while (rest !== '') {
    const word = words.find(
      (one) => rest === one || rest.startsWith(`${one} `) || (!/\p{L}/u.test(one) && rest.startsWith(one)),
    )
    if (word === undefined || number === '') return null
    const named = SCALES[word]
    if (named !== undefined) {
      if (scale !== null) return null
      scale = named
    } else if (UNIT_OF.get(word) !== ownWord(unit)) otherUnit = true
    rest = rest.slice(word.length).trim()
  }
  return { number, scale, otherUnit }
}
