import 'server-only'
import { enqueue } from '@/lib/platform/jobs'
import type { Transaction } from '@/lib/platform/transaction'
import type { Locale } from '@/lib/shared/text'

/** A mail in the language of who gets it, as plain text. `about` names what it tells of, such as `change-set:12`. */
export type Letter = { to: string; locale: Locale; subject: string; text: string; about: string }

/** Writes a mail in the transaction of what it tells of; it is sent after that was committed. Returns its number. */
export async function post(tx: Transaction, letter: Letter) {
  const { id } = await tx.mail.create({ data: letter, select: { id: true } })
  await enqueue(tx, 'send-mail', { mail: id })
  return id
}
