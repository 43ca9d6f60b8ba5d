import { useLocale, useTranslations } from 'next-intl'
import type { NamedFigure, Violation } from '@/lib/identities/identity'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatStated, formatValue } from '@/lib/shared/format'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'

const keyOf = ({ identity, parts, whole }: Violation) =>
  [
    identity.key,
    ...[...parts, whole].map((one) => `${one.subject} ${one.period} ${one.change ?? one.id}`),
  ].join()

/** A draft's own figure is on the same page; a published one has its passport. */
const addressOf = ({ change, id }: NamedFigure, locale: Locale) =>
  change === null ? liveHref(locale, `/figures/${id}`) : `#change-${change}`

/** Rules that would be broken: each by its name, what its figures come to, and the figures, each a link to itself. */
export function ViolationList({ violations }: { violations: readonly Violation[] }) {
  return (
    <ul className="grid gap-6">
      {violations.map((violation) => (
        <li key={keyOf(violation)}>
          <BrokenRule violation={violation} />
        </li>
      ))}
    </ul>
  )
}

function BrokenRule({ violation: { identity, parts, sum, whole } }: { violation: Violation }) {
  const locale = useLocale()
  const t = useTranslations('identities.block')
  const [first, ...more] = parts.map((part) => formatStated(part, locale))
  const against = `${formatStated(whole, locale)} (${formatPeriod(whole, locale)})`
  return (
    <>
      <p className="font-semibold">{identity.name[locale]}</p>
      <p className="mt-1">
        {more.length === 0
          ? t('single', { part: first ?? '', whole: against })
          : t('reckoning', {
              parts: [first, ...more].join(' + '),
              sum: formatValue({ value: sum, unit: whole.unit }, locale),
              whole: against,
            })}
      </p>
      <ul className="mt-2 list-disc pl-5 text-note">
        {[...parts, whole].map((figure) => (
          <li key={`${figure.metric} ${figure.subject}`} className="py-1">
            <a href={addressOf(figure, locale)}>
              {t('figure', {
                metric: figure.metricName[locale],
                subject: figure.subjectName[locale],
                period: formatPeriod(figure, locale),
              })}
            </a>
            : {formatStated(figure, locale)} ({t(figure.change === null ? 'published' : 'inDraft')})
          </li>
        ))}
      </ul>
    </>
  )
}
