import { useLocale, useTranslations } from 'next-intl'
import type { Lacking, Unmakable } from '@/lib/derivations/explanation'
import { formatPeriod } from '@/lib/shared/format-date'
import { UNDATED } from '@/lib/shared/period'
import { valueParts } from '@/lib/shared/format'

/** Zones of which nothing is reported are named in one line. */
const isSilent = ({ year, lacking }: Unmakable) => year === null && lacking[0]?.why === 'not_reported'

/** For which zones and years a figure cannot be calculated, and why. */
export function UnmakableList({ unmakable }: { unmakable: readonly Unmakable[] }) {
  const locale = useLocale()
  const t = useTranslations('derivations')
  const lack = useLack()
  const names = new Intl.ListFormat(locale)
  const silent = Map.groupBy(unmakable.filter(isSilent), ({ lacking }) => lacking[0]?.metric.key)
  return (
    <ul data-numbers="quoted" className="measure list-disc pl-5">
      {unmakable
        .filter((one) => !isSilent(one))
        .map(({ subject, year, lacking }, place) => (
          <li key={`${place} ${subject.key}`}>
            <span className="font-semibold">
              {year === null
                ? subject.name[locale]
                : t('subjectYear', { subject: subject.name[locale], year: String(year) })}
            </span>
            {': '}
            {lacking.map((one) => lack(one, year)).join('; ')}
          </li>
        ))}
      {[...silent].map(([metric, group]) => (
        <li key={metric}>
          {t('silent', {
            metric: group[0]?.lacking[0]?.metric.name[locale] ?? '',
            subjects: names.format(group.map(({ subject }) => subject.name[locale])),
          })}
        </li>
      ))}
    </ul>
  )
}

function useLack() {
  const locale = useLocale()
  const t = useTranslations('derivations.lacks')
  return ({ why, metric, period, definition, unit, isLater, covered, of }: Lacking, year: number | null) => {
    const when = period === null ? '' : formatPeriod({ period }, locale)
    const because =
      why !== 'other_period' ? why : period === UNDATED ? 'undated' : isLater ? 'later' : 'other_period'
    return t(because, {
      metric: metric.name[locale],
      period: when,
      year: year === null ? '' : String(year),
      definition: definition?.[locale] ?? '',
      unit: unit === null ? '' : valueParts({ value: '2', unit }, locale).unit,
      covered: covered.length,
      names: covered.map((name) => name[locale]).join(', ') || '–',
      of,
    })
  }
}
