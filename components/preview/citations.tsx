import { useLocale, useTranslations } from 'next-intl'
import type { Effects } from '@/lib/preview/effects'
import { staffAddress } from '@/lib/preview/reading'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatStated } from '@/lib/shared/format'
import { BoundedList } from './bounded-list'

type Props = { changeSet: number; effects: Effects; redrawn: number }

/** The passports that somebody may have cited and that say afterwards that they were replaced; and the new ones. */
export function Citations({ changeSet, effects: { figures, made }, redrawn }: Props) {
  const locale = useLocale()
  const t = useTranslations('preview.else')
  const replaced = figures.flatMap(({ before }) => before ?? [])
  return (
    <div>
      <h3 className="mb-2">{t('citations')}</h3>
      <p className="mb-2 text-note">{t('superseded', { count: replaced.length })}</p>
      <BoundedList
        entries={replaced.map((figure) => {
          const { id, subject, metric, value, unit, qualifier } = figure
          const stated = value === null ? t('missing') : formatStated({ value, unit, qualifier }, locale)
          return {
            key: String(id),
            words: `${subject.name[locale]}, ${metric.name[locale]}, ${formatPeriod(figure, locale)}: ${stated}`,
            address: staffAddress(changeSet, 'after', locale, `/figures/${id}`),
          }
        })}
      />
      <p className="mt-2 text-note">{t('made', { count: made.length })}</p>
      {redrawn > 0 && <p className="mt-2 text-note">{t('redrawn', { count: redrawn })}</p>}
    </div>
  )
}
