import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { Due } from '@/lib/reminders/due'
import { gridOf } from '@/lib/reminders/grid-address'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'

/** On the staff home: what my zones owe, the longest overdue first, each with the way to where it is typed. */
export function DueForMe({ dues, more }: { dues: readonly Due[]; more: number }) {
  const t = useTranslations('mail.due')
  return (
    <section aria-labelledby="due-for-me" className="grid content-start gap-3">
      <h2 id="due-for-me" className="text-lead">
        {t('title')}
      </h2>
      {dues.length === 0 ? (
        <p className="text-muted">{t('none')}</p>
      ) : (
        <ul className="border-b border-rule">
          {dues.map((due) => (
            <Entry key={`${due.zone.slug} ${due.due} ${due.period}`} due={due} />
          ))}
        </ul>
      )}
      {more > 0 && <p className="text-note text-muted">{t('more', { count: more })}</p>}
    </section>
  )
}

function Entry({ due }: { due: Due }) {
  const locale = useLocale()
  const t = useTranslations('mail.due')
  const { zone, days, metrics } = due
  const period = formatPeriod(due, locale)
  return (
    <li className="grid gap-1 border-t border-rule py-3">
      <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <a href={gridOf(due)}>
          {zone.name[locale]}, {period}
        </a>
        {days > 0 ? (
          <Mark tone="bad">{t('overdueBy', { days })}</Mark>
        ) : (
          <Mark tone={days >= -7 ? 'warn' : 'plain'}>{t('inDays', { days: -days })}</Mark>
        )}
      </p>
      <p className="text-note text-muted">
        {t('day')} {formatDate(due.due, locale)}: {metrics.map((name) => name[locale]).join('; ')}
      </p>
    </li>
  )
}
