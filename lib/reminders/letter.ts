import 'server-only'
import { createTranslator } from 'use-intl/core'
import { env } from '@/lib/platform/env'
import { formatDate, formatPeriod } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'
import type { Due } from './due'
import { gridOf } from './grid-address'

/** One mail of all that somebody is reminded of on a day. */
export function reminderLetter(dues: readonly Due[], locale: Locale) {
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'mail.reminder' })
  const items = dues.map((due) =>
    [
      t(due.days > 0 ? 'overdue' : 'due', {
        zone: due.zone.name[locale],
        period: formatPeriod(due, locale),
        day: formatDate(due.due, locale),
        days: Math.abs(due.days),
      }),
      due.metrics.map((name) => name[locale]).join('; '),
      `${env().ZONEBOOK_URL}${gridOf(due)}`,
    ].join('\n'),
  )
  const overdue = dues.filter(({ days }) => days > 0).length
  const which = overdue === 0 ? 'due' : overdue === dues.length ? 'overdue' : 'both'
  return {
    subject: t(`subject.${which}`, { overdue, due: dues.length - overdue }),
    text: [t('text'), ...items, t('unknown'), t('why')].join('\n\n'),
  }
}
