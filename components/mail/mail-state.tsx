import { useLocale, useTranslations } from 'next-intl'
import { Mark, type Tone } from '@/components/ui/mark'
import type { MailRow, MailState } from '@/lib/mail/mail'
import { formatMoment } from '@/lib/shared/format-date'

const TONES: Record<MailState, Tone> = {
  sent: 'good',
  waiting: 'plain',
  kept: 'plain',
  retrying: 'warn',
  givenUp: 'bad',
}

/** What has become of a mail, in a word. */
export function MailStateMark({ mail: { state, sentAt, attempts } }: { mail: MailRow }) {
  const locale = useLocale()
  const t = useTranslations('mail.outbox')
  const values = { when: sentAt === null ? '' : formatMoment(sentAt, locale), attempts }
  return <Mark tone={TONES[state]}>{t(state, values)}</Mark>
}
