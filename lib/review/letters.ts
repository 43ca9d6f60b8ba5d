import 'server-only'
import { createTranslator } from 'use-intl/core'
import { can } from '@/lib/auth/policy'
import { post } from '@/lib/mail/outbox'
import { env } from '@/lib/platform/env'
import type { Transaction } from '@/lib/platform/transaction'
import { formatMoment } from '@/lib/shared/format-date'
import { isLocale, type Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'

/** What a mail about a change set can tell. */
type Occasion = 'handedIn' | 'returned' | 'approved' | 'published' | 'commented' | 'reviewedAfterwards'

type Told = {
  changeSet: number
  /** The name of who did it. */
  by: string
  count?: number
  /** Quoted as they were written, each in a paragraph of its own. */
  reasons?: readonly string[]
  at?: Date
  release?: number
}

type Reader = { email: string; locale: string }

function letter(occasion: Occasion, locale: Locale, told: Told) {
  const t = createTranslator({ locale, messages: WORDS[locale], namespace: 'review.mail' })
  const { changeSet, by, count = 0, reasons = [], at, release = 0 } = told
  const values = {
    id: String(changeSet),
    by,
    count,
    release,
    when: at ? formatMoment(at.toISOString(), locale) : '',
  }
  const address = `${env().ZONEBOOK_URL}/admin/changes/${changeSet}`
  return {
    subject: t(`${occasion}.subject`, values),
    text: [t(`${occasion}.text`, values), ...reasons, t('address', { address }), t('why')].join('\n\n'),
  }
}

async function tell(tx: Transaction, readers: readonly Reader[], occasion: Occasion, told: Told) {
  for (const { email, locale: own } of readers) {
    const locale = isLocale(own) ? own : 'en'
    const words = letter(occasion, locale, told)
    await post(tx, { to: email, locale, about: `change-set:${told.changeSet}`, ...words })
  }
}

const reader = { email: true, locale: true } as const

/** Tells the author of a change set what became of it. */
export async function tellAuthor(tx: Transaction, author: number | null, occasion: Occasion, told: Told) {
  if (author === null) return
  const people = await tx.user.findMany({ where: { id: author, disabledAt: null }, select: reader })
  await tell(tx, people, occasion, told)
}

/** Tells everybody who may approve changes of all of these zones, but for their author, that some wait for them. */
export async function tellApprovers(
  tx: Transaction,
  author: number,
  zones: readonly (string | null)[],
  told: Told,
) {
  const own = [...new Set(zones)]
  const people = await tx.user.findMany({
    where: {
      id: { not: author },
      disabledAt: null,
      appointments: {
        some: {
          role: { in: ['publisher', 'administrator'] },
          OR: [{ zoneSlug: null }, { zoneSlug: { in: own.filter((zone) => zone !== null) } }],
        },
      },
    },
    select: { ...reader, appointments: { select: { role: true, zoneSlug: true } } },
  })
  const approvers = people.filter(({ appointments }) => {
    const held = { appointments: appointments.map(({ role, zoneSlug }) => ({ role, zone: zoneSlug })) }
    return own.every((zone) => can(held, 'change:publish', zone))
  })
  await tell(tx, approvers, 'handedIn', told)
}

/** Tells those who take part in what is said about a change set that somebody said more: all but who said it. */
export async function tellOfComment(
  tx: Transaction,
  speaker: number,
  author: number,
  { changeSet, by, reasons }: Required<Pick<Told, 'changeSet' | 'by' | 'reasons'>>,
) {
  const people = await tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [{ id: author }, { comments: { some: { changeSetId: changeSet } } }],
      NOT: { id: speaker },
    },
    select: reader,
  })
  await tell(tx, people, 'commented', { changeSet, by, reasons })
}
