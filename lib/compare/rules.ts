import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { qualifierWord, valueParts } from '@/lib/shared/format'
import type { Text } from '@/lib/shared/text'
import { readUnit } from '@/lib/shared/units'
import { isOfArea, isUnstated } from './area-basis'
import { type Compared, inBoth, type Setting } from './compared'
import type { Criterion, Verdict } from './comparison'
import { isNear } from './near-definitions'
import { isConvertible } from './order'
import { lengthsMatch, periodsMatch } from './period-match'

type Found = Exclude<Verdict, 'comparable'> | null

/** How one criterion judges two figures, the same whichever comes first, and what it has each of them say. */
type Rule = {
  what: Exclude<Criterion, 'missing'>
  judge: (a: Compared, b: Compared, setting: Setting) => Found
  say: (one: Compared, setting: Setting) => Text
}

const inBothLanguages = (write: (locale: 'en' | 'vi') => string): Text => ({
  en: write('en'),
  vi: write('vi'),
})
const careIf = (yes: boolean): Found => (yes ? 'with_care' : null)
const currencyOf = ({ unit }: Figure) => {
  const read = readUnit(unit)
  return read?.kind === 'money' ? read.currency : null
}
const isOfNetwork = ({ figure }: Compared) => figure.subject.kind === 'network'
const isPlain = ({ figure }: Compared) => figure.verified && figure.status === 'reported'
const saidPeriod = ({ figure }: Compared) => inBothLanguages((locale) => formatPeriod(figure, locale))

const EXACT: Text = { en: 'exact', vi: 'chính xác' }
const NO_COVERAGE: Text = { en: 'no narrower coverage stated', vi: 'không nêu phạm vi hẹp hơn' }
const NO_LAND: Text = { en: 'no land', vi: 'không có diện tích đất' }
const NOT_FOUNDED: Text = { en: 'founding year not known', vi: 'chưa rõ năm thành lập' }
const FOUNDING_YEAR: Text = { en: 'in the founding year', vi: 'trong năm thành lập' }
const NETWORK: Text = { en: 'a whole network', vi: 'toàn hệ thống khu' }
const PARK: Text = { en: 'one park', vi: 'một khu' }
const CHECKED: Text = { en: 'reported, verified', vi: 'số báo cáo, đã được kiểm chứng' }
const UNVERIFIED: Text = { en: 'not verified', vi: 'chưa được kiểm chứng' }
const STATUS: Record<Figure['status'], Text> = {
  reported: { en: 'reported', vi: 'số báo cáo' },
  provisional: { en: 'provisional', vi: 'sơ bộ' },
  estimated: { en: 'estimated', vi: 'ước tính' },
  derived: { en: 'derived', vi: 'suy ra' },
}

function saidStatus(one: Compared): Text {
  if (isPlain(one)) return CHECKED
  const { status, verified } = one.figure
  const words = [...(status === 'reported' ? [] : [STATUS[status]]), ...(verified ? [] : [UNVERIFIED])]
  return inBothLanguages((locale) => words.map((word) => word[locale]).join(', '))
}

function saidAge(one: Compared): Text {
  if (one.founded === null) return NOT_FOUNDED
  const { age } = one
  if (age === null) return saidPeriod(one)
  if (age === 0) return FOUNDING_YEAR
  return {
    en: `${age} ${age === 1 ? 'year' : 'years'} after founding`,
    vi: `${age} năm sau khi thành lập`,
  }
}

const saidUnit = ({ figure: { unit } }: Compared) =>
  inBothLanguages((locale) => valueParts({ value: '2', unit }, locale).unit || '%')

/** A year apart, as with years of the calendar, can be read with care. */
function agesMatch(one: number | null, other: number | null): Found {
  if (one === null || other === null) return 'not_comparable'
  const apart = Math.abs(one - other)
  return apart > 1 ? 'not_comparable' : careIf(apart === 1)
}

/** Every criterion in the order in which its reasons are told. Pages tell why each is a rule (`compare.rules`). */
export const RULES: readonly Rule[] = [
  {
    what: 'age',
    judge: (a, b, { alignment }) => (alignment === 'age' ? agesMatch(a.age, b.age) : null),
    say: saidAge,
  },
  {
    what: 'period',
    judge: (a, b, setting) =>
      (setting.alignment === 'age' ? lengthsMatch : periodsMatch)(a.figure, b.figure, setting),
    say: saidPeriod,
  },
  {
    what: 'definition',
    judge(a, b) {
      const [one, other] = [a.figure.definition.key, b.figure.definition.key]
      // Which land is counted is judged as land.
      if (one === other || isOfArea(a.figure.metric.key)) return null
      return isNear(one, other) ? 'with_care' : 'not_comparable'
    },
    say: ({ figure }) => figure.definition.text,
  },
  {
    what: 'area_basis',
    judge({ basis: one }, { basis: other }) {
      if (one === null && other === null) return null
      // Two that do not say by which land they divide need not mean the same.
      if (one === null || other === null || isUnstated(one) || isUnstated(other)) return 'with_care'
      return one.key === other.key ? null : 'not_comparable'
    },
    say: ({ basis }) => basis?.said ?? NO_LAND,
  },
  {
    what: 'currency',
    judge(a, b, { alignment, metric }) {
      const [one, other] = [currencyOf(a.figure), currencyOf(b.figure)]
      if (one !== other) return one === null || other === null ? null : 'not_comparable'
      const otherPrices = alignment === 'age' && metric.nature === 'flow'
      return careIf(one !== null && otherPrices && a.figure.period !== b.figure.period)
    },
    say: (one, { alignment }) => {
      const [currency, when] = [currencyOf(one.figure) ?? '', saidPeriod(one)]
      if (alignment === 'calendar') return inBoth(currency)
      return inBothLanguages((locale) => `${currency}, ${when[locale]}`)
    },
  },
  {
    what: 'unit',
    judge(a, b) {
      const [one, other] = [a.figure.unit, b.figure.unit]
      const [first, second] = [currencyOf(a.figure), currencyOf(b.figure)]
      // In another currency per the same thing, it is the currency that differs.
      if (one === other || (first !== null && second !== null && one.slice(3) === other.slice(3))) return null
      return isConvertible(one, other) ? 'with_care' : 'not_comparable'
    },
    say: saidUnit,
  },
  {
    what: 'coverage',
    judge: (a, b) => careIf(a.figure.coverage?.en !== b.figure.coverage?.en),
    say: ({ figure }) => figure.coverage ?? NO_COVERAGE,
  },
  {
    what: 'scale',
    judge(a, b, { metric }) {
      if (isOfNetwork(a) === isOfNetwork(b)) return null
      return metric.aggregation === 'sum' ? 'not_comparable' : 'with_care'
    },
    say: (one) => (isOfNetwork(one) ? NETWORK : PARK),
  },
  {
    what: 'bound',
    judge: (a, b) => careIf(a.figure.qualifier !== 'exact' || b.figure.qualifier !== 'exact'),
    say: ({ figure: { qualifier } }) =>
      qualifier === 'exact' ? EXACT : inBothLanguages((locale) => qualifierWord(qualifier, locale)),
  },
  {
    what: 'status',
    judge: (a, b) => careIf(!isPlain(a) || !isPlain(b)),
    say: saidStatus,
  },
]
