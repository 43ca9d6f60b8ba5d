import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import { post } from '@/lib/mail/outbox'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { AppError } from '@/lib/platform/errors'
import { fail, ok } from '@/lib/shared/result'
import type { SharingForm } from './form-schema'
import { invitation } from './letter'
import { digestOf, newToken } from './link'
import { addressIn } from './reading'
import { previewed } from './stored'

const HOUR = 3_600_000

/** What its giver is shown once: nobody can read the address again. */
export type Shared = { address: string; name: string; expiresAt: string }

/**
 * Gives a named person leave to read the pages of a change set under review, until a set time, and tells them by mail.
 * @returns the address; `not_under_review` for what is not under review
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function sharePreview(actor: Actor, form: SharingForm, now = new Date()) {
  const { changeSet, name, email, hours, locale } = form
  const { state, zones } = await previewed(actor, changeSet)
  for (const zone of zones) authorize(actor, 'change:publish', zone)
  if (state !== 'submitted' && state !== 'approved') return fail({ code: 'not_under_review' })

  const token = newToken()
  const address = env().ZONEBOOK_URL + addressIn(token, `/${locale}`)
  const expiresAt = new Date(now.getTime() + hours * HOUR)
  await db().$transaction(async (tx) => {
    const { id } = await tx.previewLink.create({
      data: {
        changeSetId: changeSet,
        tokenDigest: digestOf(token),
        name,
        email,
        createdById: actor.id,
        createdAt: now,
        expiresAt,
      },
      select: { id: true },
    })
    await post(tx, invitation({ locale, name, email, from: actor.name, changeSet, address, expiresAt }))
    await record(tx, actor, {
      action: 'preview.shared',
      subject: `change-set:${changeSet}`,
      detail: { link: id, name, email, expiresAt: expiresAt.toISOString() },
    })
  })
  const detail: Shared = { address, name, expiresAt: expiresAt.toISOString() }
  return ok({ detail })
}

/**
 * Ends a link before its time. Ended once, it stays so; asked again, nothing happens.
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function revokePreview(actor: Actor, { link }: { link: number }, now = new Date()) {
  const found = await db().previewLink.findUnique({ where: { id: link }, select: { changeSetId: true } })
  if (!found) throw new AppError('NOT_FOUND', `There is no link ${link}`)
  const { zones } = await previewed(actor, found.changeSetId)
  for (const zone of zones) authorize(actor, 'change:publish', zone)
  await db().$transaction(async (tx) => {
    const { count } = await tx.previewLink.updateMany({
      where: { id: link, revokedAt: null },
      data: { revokedAt: now },
    })
    if (count === 0) return
    await record(tx, actor, {
      action: 'preview.revoked',
      subject: `change-set:${found.changeSetId}`,
      detail: { link },
    })
  })
  return ok({})
}
