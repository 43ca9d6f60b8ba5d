import 'server-only'
import { createHash } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import { addToDraft, type DraftedChange } from '@/lib/changes/draft'
import { contentOfVersion, zoneOfSubject } from '@/lib/changes/stored'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { problemsByField } from '@/lib/shared/problems'
import { fail, ok } from '@/lib/shared/result'
import { storeFile } from '@/lib/storage/storage'
import type { AttachmentForm, AttachmentWithdrawal } from './form-schema'
import { readPicture } from './picture'
import { attachmentContent } from './schema'
import { sniff } from './sniff'

/** A file that a person sends may be this large. */
export const MOST_BYTES = 20 * 1024 * 1024

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

type Kept = {
  mediaType: string
  bytes: Uint8Array
  width: number | null
  height: number | null
  smaller: { width: number; height: number; mediaType: string; bytes: Uint8Array }[]
}

async function prepared(bytes: Uint8Array) {
  const is = await sniff(bytes)
  if (typeof is === 'string') return fail({ code: is })
  if (is.kind === 'document')
    return ok<Kept>({ mediaType: is.mediaType, bytes, width: null, height: null, smaller: [] })
  const picture = await readPicture(bytes)
  if (typeof picture === 'string') return fail({ code: picture })
  return ok<Kept>({ ...picture.largest, smaller: picture.smaller })
}

/**
 * Keeps a picture or document that was sent for a zone, so that a change can show it. Pictures are written anew, without
 * what a camera adds; of a document nothing is changed. Nobody but staff can fetch it before it is published.
 * @returns its digest; or why it is not taken: `too_large`, what `sniff` and `readPicture` refuse
 * @throws AppError FORBIDDEN
 */
export async function uploadFile(
  actor: Actor,
  { zone, name, bytes }: { zone: string; name: string; bytes: Uint8Array },
) {
  authorize(actor, 'change:propose', zone)
  if (bytes.length > MOST_BYTES) return fail({ code: 'too_large' as const })
  const read = await prepared(bytes)
  if (!read.ok) return read
  const { smaller, ...largest } = read.value
  const digest = digestOf(largest.bytes)
  for (const one of [...smaller, largest]) await storeFile(digestOf(one.bytes), one.bytes)

  await db().$transaction(async (tx) => {
    await tx.storedFile.createMany({
      data: [
        {
          digest,
          name: name.slice(0, 200),
          mediaType: largest.mediaType,
          bytes: largest.bytes.length,
          width: largest.width,
          height: largest.height,
          sizes: smaller.map((one) => ({ ...one, bytes: one.bytes.length, digest: digestOf(one.bytes) })),
          uploadedById: actor.id,
        },
      ],
      // The same picture again is the same file.
      skipDuplicates: true,
    })
    await record(tx, actor, { action: 'file.uploaded', subject: `file:${digest}`, detail: { zone } })
  })
  return ok({ digest })
}

async function currentVersion(base: number) {
  const [version, row] = await Promise.all([
    contentOfVersion('attachment', base),
    db().attachmentVersion.findUnique({ where: { id: base }, select: { supersededIn: true } }),
  ])
  if (!version || !row) throw new AppError('NOT_FOUND', `There is no attachment ${base}`)
  return { ...version, isCurrent: row.supersededIn === null }
}

const saveToDraft = async (actor: Actor, change: DraftedChange) =>
  ok({ next: `/admin/changes/${await db().$transaction((tx) => addToDraft(tx, actor, change))}` })

/**
 * Proposes to show an uploaded file with a zone or one of its sites, or to show it otherwise.
 * @returns the address of the draft; which fields are wrong, `unchanged`, or `stale_attachment` when another release
 *   changed it
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function proposeAttachment(actor: Actor, form: AttachmentForm) {
  const zone = await zoneOfSubject(form.subject)
  authorize(actor, 'change:propose', zone)
  const { base, why, change, ...said } = form
  const file = await db().storedFile.findUnique({ where: { digest: form.file } })
  if (!file) return fail({ code: 'invalid', fields: { file: ['file'] } })
  const before = base === undefined ? null : await currentVersion(base)
  if (before && !before.isCurrent) return fail({ code: 'stale_attachment' })
  const isDocument = file.mediaType === 'application/pdf'
  const content = attachmentContent.safeParse({
    ...said,
    key: before?.content.key ?? `file-${form.file.slice(0, 12)}-${form.subject}`.slice(0, 80),
    kind: isDocument ? 'document' : 'picture',
    alternative: isDocument ? null : said.alternative,
  })
  if (!content.success) return fail({ code: 'invalid', fields: problemsByField(content.error) })
  if (before && isDeepStrictEqual(before.content, content.data)) return fail({ code: 'unchanged' })
  if (before && !why) return fail({ code: 'invalid', fields: { 'why.nature': ['required'] } })
  return saveToDraft(actor, {
    kind: 'attachment',
    operation: before ? 'supersede' : 'create',
    zone,
    base: base ?? null,
    content: content.data,
    why: before ? (why ?? null) : null,
    replaces: change ?? null,
  })
}

/** Proposes to show a picture or document no more. As `proposeAttachment`. */
export async function proposeAttachmentWithdrawal(actor: Actor, { base, why }: AttachmentWithdrawal) {
  const before = await currentVersion(base)
  const zone = await zoneOfSubject(before.content.subject)
  authorize(actor, 'change:propose', zone)
  if (!before.isCurrent) return fail({ code: 'stale_attachment' })
  return saveToDraft(actor, {
    kind: 'attachment',
    operation: 'withdraw',
    zone,
    base,
    content: null,
    why,
    replaces: null,
  })
}
