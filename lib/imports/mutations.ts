import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { record } from '@/lib/audit/record'
import { allowedBy, authorize, can, type Actor } from '@/lib/auth/policy'
import { nextPosition, openDraft } from '@/lib/changes/draft'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { enqueue } from '@/lib/platform/jobs'
import { fail, ok } from '@/lib/shared/result'
import { LIMITS } from '@/lib/spreadsheets/limits'
import { putFile } from '@/lib/storage/storage'
import type { UploadForm } from './schema'
import { addRowsToDraft, clearDrafts, leaveOutOvertaken } from './taken-rows'

/** A zone for which somebody may propose changes; null, which is no one's but the network's, when there is none. */
const someZone = ({ appointments }: Actor) =>
  appointments.find((held) => can({ appointments: [held] }, 'change:propose', held.zone))?.zone ?? null

const address = (id: number) => `/admin/imports/${id}`

/**
 * Keeps a spreadsheet and has it read. What is in it is looked at by the worker, never here.
 * @returns the address of the import; `empty_file` or `too_big`
 * @throws AppError FORBIDDEN
 */
export async function receiveImport(
  actor: Actor,
  { name, locale, bytes }: UploadForm & { bytes: Uint8Array },
) {
  authorize(actor, 'change:propose', someZone(actor))
  if (bytes.length === 0) return fail({ code: 'empty_file' as const })
  if (bytes.length > LIMITS.bytes) return fail({ code: 'too_big' as const })
  const fileKey = await putFile(bytes)
  const id = await db().$transaction(async (tx) => {
    const data = { authorId: actor.id, name, bytes: bytes.length, fileKey, locale }
    const created = await tx.import.create({ data, select: { id: true } })
    await enqueue(tx, 'read-import', { import: created.id })
    await record(tx, actor, {
      action: 'import.received',
      subject: `import:${created.id}`,
      detail: { bytes: bytes.length, file: fileKey },
    })
    return created.id
  })
  return ok({ id, next: address(id) })
}

/**
 * Gives up the reading of the actor's own file. Its worker notices within some thousand rows.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function cancelImport(actor: Actor, { import: id }: { import: number }) {
  authorize(actor, 'change:propose', someZone(actor))
  await db().$transaction(async (tx) => {
    const own = { id, authorId: actor.id }
    const found = await tx.import.findFirst({ where: own, select: { id: true } })
    if (!found) throw new AppError('NOT_FOUND', `No import ${id} of ${actor.email}`)
    const open = { ...own, state: { in: ['waiting', 'reading'] } } satisfies Prisma.ImportWhereInput
    const { count } = await tx.import.updateMany({ where: open, data: { state: 'cancelled' } })
    if (count > 0) await tx.importRow.deleteMany({ where: { importId: id } })
  })
  return ok({ next: address(id) })
}

/**
 * Puts the good rows of the actor's own file into their draft, in place of what their drafts say of the same figures.
 * Rows that were overtaken since the file was read are left out, and say so.
 * @returns the address of the draft; `nothing_to_take`, `not_read`
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function takeImport(actor: Actor, { import: id }: { import: number }) {
  authorize(actor, 'change:propose', someZone(actor))
  return db().$transaction(
    async (tx) => {
      const [found] = await tx.$queryRaw<{ state: string }[]>`
        SELECT "state"::text AS state FROM "Import" WHERE "id" = ${id} AND "authorId" = ${actor.id} FOR UPDATE`
      if (!found) throw new AppError('NOT_FOUND', `No import ${id} of ${actor.email}`)
      if (found.state !== 'read') return fail({ code: 'not_read' as const })
      const zones = await tx.importRow.findMany({
        where: { importId: id, outcome: { in: ['new', 'changed'] } },
        distinct: ['zoneSlug'],
        select: { zoneSlug: true },
      })
      const offices = zones
        .filter(({ zoneSlug }) => can(actor, 'change:propose', zoneSlug))
        .map(({ zoneSlug }) => ({ zone: zoneSlug, office: allowedBy(actor, 'change:propose', zoneSlug) }))
      const { id: changeSetId } = await openDraft(tx, actor, 'file')
      await leaveOutOvertaken(
        tx,
        id,
        actor.id,
        offices.flatMap(({ zone }) => zone ?? []),
      )
      await clearDrafts(tx, id, actor.id)
      const taken = await addRowsToDraft(tx, id, changeSetId, await nextPosition(tx, changeSetId), offices)
      if (taken === 0) return fail({ code: 'nothing_to_take' as const })
      await tx.changeSet.update({ where: { id: changeSetId }, data: { updatedAt: new Date() } })
      await tx.import.update({ where: { id }, data: { state: 'taken', changeSetId } })
      await record(tx, actor, {
        action: 'import.taken',
        subject: `import:${id}`,
        detail: { changeSet: changeSetId, rows: taken },
      })
      return ok({ changeSet: changeSetId, taken, next: `/admin/changes/${changeSetId}` })
    },
    // A hundred thousand rows take some seconds; nobody else waits for this person's draft.
    { timeout: 120_000 },
  )
}
