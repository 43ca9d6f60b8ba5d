import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { authorize, type Actor } from '@/lib/auth/policy'
import { addToDraft, type DraftedChange } from '@/lib/changes/draft'
import { standingBase, type Version } from '@/lib/changes/stored'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { problemsByField } from '@/lib/shared/problems'
import { fail, ok } from '@/lib/shared/result'
import { DESCRIBED, type WrittenKind } from './described'
import { confirmedIn, explained } from './explained'
import { type ContentForm, contentReason, type ContentWithdrawalForm } from './form-schema'
import { newContent } from './new-content'
import { answersOf, readContent, typedIn } from './read-content'
import { namingCount } from './naming'
import { wrongReferences, zoneOf } from './stored'
import { wrongAnswers } from './wrong-answers'
import { keyIn } from './written'

/** What stands now in place of the version that a form was filled from; null when it was withdrawn. */
export type OvertakenContent = { theirs: Version<WrittenKind> | null }

async function saveToDraft(actor: Actor, change: DraftedChange, explanations: Record<string, string> = {}) {
  const changeSet = await db().$transaction(async (tx) => {
    const id = await addToDraft(tx, actor, change)
    if (Object.keys(explanations).length > 0)
      await tx.change.updateMany({
        where: { changeSetId: id, kind: change.kind, baseVersionId: change.base },
        data: { explanations },
      })
    return id
  })
  return ok({ next: `/admin/changes/${changeSet}` })
}

/**
 * Proposes something new, or another version of what is published, of any kind that the editor describes.
 * @returns the address of the draft; or which fields are wrong, `unchanged`, or `stale` with what stands now; `preview`
 *   and `more_rows` when no more than that was asked
 * @throws AppError FORBIDDEN, NOT_FOUND, UNDER_REVIEW
 */
export async function proposeContent(actor: Actor, form: ContentForm) {
  if (form.press === 'preview') return fail({ code: 'preview' as const })
  if (form.press?.startsWith('rows:')) return fail({ code: 'more_rows' as const })
  return form.base === undefined ? proposeNew(actor, form) : proposeVersion(actor, form, form.base)
}

/** Where a content refers to what is not there, or asks for an answer that its question cannot have. */
async function wrongFields(actor: Actor, form: ContentForm, content: object, before: object | null) {
  const { kind } = form
  return {
    ...(await wrongAnswers(kind, typedIn(form), content, actor.id)),
    ...(await wrongReferences(kind, typedIn(form), content, before, actor.id)),
  }
}

async function proposeNew(actor: Actor, form: ContentForm) {
  const { kind } = form
  const answers = answersOf(form, null).content
  const zone = await zoneOf(kind, kind === 'zone' ? null : answers)
  authorize(actor, 'change:propose', zone)

  const read = await newContent(form)
  if (!read.ok) return read
  const fields = await wrongFields(actor, form, read.value, null)
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid' as const, fields })
  const replaces = form.change ?? null
  return saveToDraft(actor, {
    kind,
    operation: 'create',
    zone: await zoneOf(kind, read.value),
    base: null,
    content: read.value,
    why: null,
    replaces,
  })
}

async function proposeVersion(actor: Actor, form: ContentForm, base: number) {
  const { kind } = form
  const standing = await standingBase(kind, base)
  const known = standing.ok ? standing.value : standing.problem.detail.theirs
  const zone = known && (await zoneOf(kind, known.content))
  authorize(actor, 'change:propose', zone)
  if (!standing.ok) return standing

  const before = standing.value.content
  const { key } = DESCRIBED[kind]
  const read = readContent(kind, form, before)
  if (!read.ok) return read
  const content = read.value
  if (keyIn(key, content) !== keyIn(key, before)) throw new AppError('CONFLICT', 'It keeps its key')
  const fields = await wrongFields(actor, form, content, before)
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid' as const, fields })
  const confirmed = confirmedIn(form.still, content)
  if (confirmed.length === 0 && isDeepStrictEqual(before, content))
    return fail({ code: 'unchanged' as const })
  const why = contentReason.safeParse(form)
  if (!why.success) return fail({ code: 'invalid' as const, fields: problemsByField(why.error) })

  // What goes over to another zone is a matter of the whole network.
  const owner = (await zoneOf(kind, content)) === zone ? zone : null
  authorize(actor, 'change:propose', owner)
  const replaces = form.change ?? null
  return saveToDraft(
    actor,
    { kind, operation: 'supersede', zone: owner, base, content, why: why.data.why, replaces },
    explained(confirmed, before, content, actor.locale),
  )
}

/**
 * Proposes to take something back. It stays readable at the releases that held it.
 * @returns the address of the draft; `stale` with what stands now; or `in_use` while something that stands names it
 * @throws AppError FORBIDDEN, NOT_FOUND, UNDER_REVIEW
 */
export async function proposeContentWithdrawal(actor: Actor, form: ContentWithdrawalForm) {
  const { kind, base, change, why } = form
  const standing = await standingBase(kind, base)
  const known = standing.ok ? standing.value : standing.problem.detail.theirs
  const zone = known && (await zoneOf(kind, known.content))
  authorize(actor, 'change:propose', zone)
  if (!standing.ok) return standing

  const key = keyIn(DESCRIBED[kind].key, standing.value.content)
  if (key !== null && (await namingCount(db(), kind, key)) > 0) return fail({ code: 'in_use' as const })
  const replaces = change ?? null
  return saveToDraft(actor, { kind, operation: 'withdraw', zone, base, content: null, why, replaces })
}
