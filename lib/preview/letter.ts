import { createTranslator } from 'use-intl/core'
import type { Letter } from '@/lib/mail/outbox'
import { formatMoment } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'

type Invitation = {
  locale: Locale
  name: string
  email: string
  /** Who gives leave. */
  from: string
  changeSet: number
  address: string
  expiresAt: Date
}

/** Tells a named person the address under which they may read pages before they are public, in their language. */
export function invitation({ locale, email, changeSet, expiresAt, ...told }: Invitation): Letter {
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'preview.mail' })
  return {
    to: email,
    locale,
    subject: t('subject'),
    text: t('text', { ...told, until: formatMoment(expiresAt.toISOString(), locale) }),
    about: `change-set:${changeSet}`,
  }
}
