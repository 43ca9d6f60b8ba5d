import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { fileSelect, renditionsOf } from './dto'

/**
 * An uploaded file that is about to be described for a zone: its smallest rendition, and its place after what is there.
 * @returns null when nothing of that digest was uploaded
 * @throws AppError FORBIDDEN
 */
export async function getUploaded(actor: Actor, zone: string, digest: string) {
  authorize(actor, 'change:propose', zone)
  const [file, position] = await Promise.all([
    db().storedFile.findUnique({ where: { digest }, select: fileSelect }),
    db().attachmentVersion.count({ where: { subjectKey: zone, supersededIn: null } }),
  ])
  const [rendition] = file ? renditionsOf(file) : []
  if (!file || !rendition) return null
  const kind = file.mediaType === 'application/pdf' ? ('document' as const) : ('picture' as const)
  return { kind, position, rendition }
}
