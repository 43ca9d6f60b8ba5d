import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { authorize, type Actor } from '@/lib/auth/policy'
import { contentOfVersion } from '@/lib/changes/stored'
import { addAllToDraft, addToDraft, type DraftedChange } from '@/lib/changes/draft'
import { referenceProblems } from '@/lib/changes/references'
import { observationContent } from '@/lib/figures/schema'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { contentOf } from '@/lib/releases/said'
import { fail, ok } from '@/lib/shared/result'
import type { RestorationForm } from './form-schema'
import { standingOf, versionRows, zoneOfContent } from './references'
import { readAgain, takenAlong } from './restoring'

/** Why a figure cannot be said again as it was: its definition or source is gone, or another stands in its place. */
async function refusedFigure(content: unknown, base: number | null) {
  const fields = await referenceProblems(observationContent.parse(content), base)
  return Object.keys(fields).length > 0 ? fail({ code: 'outdated' as const, fields }) : null
}

/**
 * Proposes to say an earlier version of a thing again: in place of what stands, or anew when it was withdrawn. A zone
 * that was withdrawn comes back whole, with all that its withdrawal took along. It is a change like any other, in the
 * actor's draft.
 * @returns the address of the draft; or `overtaken` when something else stands than its form was opened on, `unchanged`,
 *   `outdated` with the fields that today's rules refuse
 * @throws AppError NOT_FOUND, FORBIDDEN, UNDER_REVIEW
 */
export async function restoreVersion(actor: Actor, { kind, key, version, base, why }: RestorationForm) {
  const versions = await versionRows(kind, key)
  if (!versions.some(({ id }) => id === version))
    throw new AppError('NOT_FOUND', `There is no version ${version} of ${kind} ${key}`)
  const made = await db().change.findUniqueOrThrow({
    where: { kind_versionId: { kind, versionId: version } },
    select: { content: true },
  })
  const zone = await zoneOfContent(kind, contentOf(made))
  authorize(actor, 'change:propose', zone)

  const standing = standingOf(versions)
  if ((standing?.id ?? null) !== (base ?? null)) return fail({ code: 'overtaken' as const })
  const read = readAgain(kind, made.content)
  if (!read.ok) return read
  const before = standing && (await contentOfVersion(kind, standing.id))
  if (before && isDeepStrictEqual(before.content, read.value)) return fail({ code: 'unchanged' as const })
  const refused = kind === 'observation' ? await refusedFigure(read.value, standing?.id ?? null) : null
  if (refused) return refused

  const change: DraftedChange = {
    ...{ kind, zone, content: read.value, why, replaces: null },
    operation: standing ? 'supersede' : 'create',
    base: standing?.id ?? null,
  }
  const whole = kind === 'zone' && !standing && zone !== null ? zone : null
  return db().$transaction(async (tx) => {
    if (whole === null) return ok({ next: draftAddress(await addToDraft(tx, actor, change, 'restore')) })
    const along = await takenAlong(
      tx,
      whole,
      versions.map(({ id }) => id),
      why,
    )
    if (!along.ok) return along
    return ok({
      next: draftAddress(await addAllToDraft(tx, actor, whole, [change, ...along.value], 'restore')),
    })
  })
}

const draftAddress = (changeSet: number) => `/admin/changes/${changeSet}`
