import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { describedBy, Field, INPUT } from '@/components/ui/field'
import type { AskedDay } from '@/lib/law/asked-day'
import { formatDate } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { readingQuery } from '@/lib/words/reading'

/** How many of the days on which the rules changed are offered, the newest first. */
const MOST_DAYS = 8

type Props = {
  asked: AskedDay
  /** The day (ISO date) that is shown. */ day: string
  /** On which other law held than the day before, the newest first. */ changes: readonly string[]
}

/** Asks for the day whose law is to be shown. Answered by the address alone; what could not be read stays as it was typed. */
export function DayForm({ asked: { typed }, day, changes }: Props) {
  const locale = useLocale()
  const t = useTranslations('law.day')
  const place = href(locale, '/legal-instruments')
  const hint = t('hint')
  const errors = typed === null ? [] : [t('wrong', { typed })]
  return (
    <form method="get" action={place.replace(/\?.*/, '')} data-numbers="rule" className="no-print mb-14">
      {[...new URLSearchParams(readingQuery() ?? '')].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Field name="on" label={t('legend')} hint={hint} errors={errors}>
          <input
            id="on"
            name="on"
            type={typed === null ? 'date' : 'text'}
            className={INPUT}
            defaultValue={typed ?? day}
            {...describedBy('on', { hint, errors })}
          />
        </Field>
        <Button>{t('submit')}</Button>
      </div>
      <p className="mt-4 text-note text-muted">{t('changes')}</p>
      <ul className="flex flex-wrap gap-x-5 text-note [&_a]:inline-block [&_a]:py-1">
        {changes.slice(0, MOST_DAYS).map((change) => (
          <li key={change}>
            <a rel="nofollow" href={`${place}${place.includes('?') ? '&' : '?'}on=${change}`}>
              {formatDate(change, locale)}
            </a>
          </li>
        ))}
      </ul>
    </form>
  )
}
