import { inLine } from '@/lib/changes/release-title'
import { formatPeriod, formatWhen } from '@/lib/shared/format-date'
import type { Locale, Text } from '@/lib/shared/text'
import type { Measure } from './known-figure'

export type FigureName = { subject: string; metric: string; definition: string; period: string }

/** A change of a release that calculated figures may follow from. */
export type Cause =
  | {
      kind: 'observation'
      operation: 'create' | 'supersede' | 'withdraw'
      nature: 'revision' | 'correction' | null
      /** The figure that it is about, as it was and as it is. */
      figures: FigureName[]
    }
  | { kind: 'zone' | 'definition' | 'metric' }

type Names = {
  nameOf: (subject: string) => Text | undefined
  measureOf: (metric: string) => Measure | undefined
}

const AT_MOST = 3
const LONGEST = 500

const HAPPENED = {
  en: {
    create: 'was published',
    revision: 'was revised',
    correction: 'was corrected',
    withdraw: 'was withdrawn',
  },
  vi: {
    create: 'được công bố',
    revision: 'được cập nhật',
    correction: 'được đính chính',
    withdraw: 'được rút lại',
  },
} as const
const CHANGED: Record<'zone' | 'definition' | 'metric', Text> = {
  zone: { en: 'the zones that are counted changed', vi: 'các khu được tính có thay đổi' },
  definition: { en: 'the formula changed', vi: 'công thức có thay đổi' },
  metric: { en: 'the metric changed', vi: 'chỉ tiêu có thay đổi' },
}
const BEGIN = {
  supersede: { en: 'Recalculated', vi: 'Tính lại' },
  withdraw: { en: 'Can no longer be calculated', vi: 'Không còn tính được' },
} as const
const MORE = {
  en: (count: number) => `${count} more changes`,
  vi: (count: number) => `${count} thay đổi khác`,
} as const

function told(cause: Cause, of: string, locale: Locale, { nameOf, measureOf }: Names): string {
  if (cause.kind !== 'observation') return CHANGED[cause.kind][locale]
  const { operation, nature, figures } = cause
  const happened = HAPPENED[locale][operation === 'supersede' ? (nature ?? 'revision') : operation]
  const figure = figures.at(-1)
  if (!figure) return happened
  const metric = inLine(measureOf(figure.metric)?.name[locale] ?? figure.metric)
  const when = locale === 'en' ? formatPeriod(figure, 'en') : formatWhen(figure, 'vi')
  const owner = figure.subject === of ? undefined : nameOf(figure.subject)?.[locale]
  const whose = owner === undefined ? '' : locale === 'en' ? ` of ${owner}` : ` của ${owner}`
  return `${metric} ${when}${whose} ${happened}`
}

function reasonIn(locale: Locale, begin: Text, said: readonly string[]) {
  const rest = said.length - AT_MOST
  const shown = [...said.slice(0, AT_MOST), ...(rest > 0 ? [MORE[locale](rest)] : [])]
  return (shown.length === 0 ? begin[locale] : `${begin[locale]}: ${shown.join('; ')}`).slice(0, LONGEST)
}

/**
 * Why a calculated figure of a subject changes: the changes that it follows from, in both languages. A correction among
 * them makes it one.
 */
export function reasonFor(
  operation: 'supersede' | 'withdraw',
  causes: readonly Cause[],
  of: string,
  names: Names,
) {
  const isCorrection = causes.some((cause) => cause.kind === 'observation' && cause.nature === 'correction')
  const said = (locale: Locale) => [...new Set(causes.map((cause) => told(cause, of, locale, names)))]
  return {
    nature: isCorrection ? ('correction' as const) : ('revision' as const),
    reason: {
      en: reasonIn('en', BEGIN[operation], said('en')),
      vi: reasonIn('vi', BEGIN[operation], said('vi')),
    },
  }
}

const nameOf = ({ subject, metric, definition, period }: FigureName) =>
  `${subject} ${metric} ${definition} ${period}`

/**
 * Which of a release's changes a calculated figure follows from: those of its inputs, as they were and as they are; when
 * it is none of these, those of the metrics that it is calculated from, or what changed around it.
 */
export function causesOf(
  inputs: readonly FigureName[],
  metrics: readonly string[],
  causes: readonly Cause[],
): Cause[] {
  const names = new Set(inputs.map(nameOf))
  const observed = causes.filter((cause) => cause.kind === 'observation')
  const own = observed.filter(({ figures }) => figures.some((figure) => names.has(nameOf(figure))))
  if (own.length > 0) return own
  const around = causes.filter((cause) => cause.kind !== 'observation')
  if (around.length > 0) return around
  return observed.filter(({ figures }) => figures.some(({ metric }) => metrics.includes(metric)))
}
