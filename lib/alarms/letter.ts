import 'server-only'
import { createTranslator } from 'use-intl/core'
import { env } from '@/lib/platform/env'
import type { Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'
import type { Alarmed } from './alarm'
import { alarmInWords } from './in-words'

/** What is written to whoever has to know of an alarm. */
export function alarmLetter(alarm: Alarmed, release: number | null, locale: Locale) {
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'alarms' })
  const { title, text, parts } = alarmInWords(t, alarm, release)
  const address = `${env().ZONEBOOK_URL}${alarm.code === 'publication_refused' ? `/admin/changes/${alarm.changeSet}` : '/admin/alarms'}`
  return {
    subject: t('mail.subject', { title }),
    text: [
      text,
      ...(parts.length > 0 ? [parts.join('\n')] : []),
      t('mail.address', { address }),
      t('mail.why'),
    ].join('\n\n'),
  }
}
