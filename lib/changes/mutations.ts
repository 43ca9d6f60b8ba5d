import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import { observationContent } from '@/lib/figures/schema'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { problemsByField } from '@/lib/shared/problems'
import { fail, ok } from '@/lib/shared/result'
import { statementContent } from '@/lib/statements/schema'
import { zoneContent } from '@/lib/zones/schema'
import type { ChangeKind, ContentOf } from './change'
import { addToDraft, type DraftedChange } from './draft'
import { figureContent } from './figure-content'
import type { FigureForm, StatementForm, WithdrawalForm, ZoneForm } from './form-schema'
import { referenceProblems } from './references'
import { draftedContent, standingBase, type Version, zoneOfSubject } from './stored'

/** What stands now in place of the version that a form was filled from; null when it was withdrawn. */
export type Stale<Kind extends ChangeKind> = { theirs: Version<Kind> | null }

const draftAddress = (changeSet: number) => `/admin/changes/${changeSet}`

async function saveToDraft(actor: Actor, change: DraftedChange) {
  return ok({ next: draftAddress(await db().$transaction((tx) => addToDraft(tx, actor, change))) })
}

/**
 * Proposes a new figure, or another value for one that is published.
 * @returns the address of the draft; or which fields are wrong, `unchanged`, or `stale` with what stands now
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function proposeFigure(actor: Actor, form: FigureForm) {
  const zone = await zoneOfSubject(form.subject)
  authorize(actor, 'change:propose', zone)

  const base = form.base === undefined ? null : await standingBase('observation', form.base)
  if (base && !base.ok) return base
  const before = base?.value.content ?? null
  if (before && (before.subject !== form.subject || before.metric !== form.metric)) {
    throw new AppError('CONFLICT', 'A figure stays with its subject and metric')
  }
  const read = figureContent(form, before)
  if (!read.ok) return fail({ code: 'invalid', fields: { value: [read.problem] } })
  const content = observationContent.safeParse(read.value)
  if (!content.success) return fail({ code: 'invalid', fields: problemsByField(content.error) })
  if (before && isDeepStrictEqual(before, content.data)) return fail({ code: 'unchanged' })
  const fields = await referenceProblems(content.data, form.base ?? null)
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields })
  if (before && !form.why) return fail({ code: 'invalid', fields: { 'why.nature': ['required'] } })

  return saveToDraft(actor, {
    kind: 'observation',
    operation: before ? 'supersede' : 'create',
    zone,
    base: form.base ?? null,
    content: content.data,
    why: before ? (form.why ?? null) : null,
    replaces: form.change ?? null,
  })
}

/** Proposes a new sourced statement, or another wording for one that is published. As `proposeFigure`. */
export async function proposeStatement(actor: Actor, form: StatementForm) {
  const zone = await zoneOfSubject(form.subject)
  authorize(actor, 'change:propose', zone)

  const base = form.base === undefined ? null : await standingBase('statement', form.base)
  if (base && !base.ok) return base
  const before = base?.value.content ?? null
  if (before && before.subject !== form.subject)
    throw new AppError('CONFLICT', 'A statement stays with its subject')
  const { base: _base, why, change, ...said } = form
  // What the form does not ask, the editor may have drafted.
  const kept = (await draftedContent(actor.id, 'statement', change)) ?? before
  const content = statementContent.safeParse({
    ...said,
    position:
      before?.position ??
      (await db().statement.count({ where: { subjectKey: form.subject, topic: form.topic } })),
    periodNote: kept?.periodNote ?? null,
    organisations: kept?.organisations ?? [],
  } satisfies ContentOf<'statement'>)
  if (!content.success) return fail({ code: 'invalid', fields: problemsByField(content.error) })
  if (before && isDeepStrictEqual(before, content.data)) return fail({ code: 'unchanged' })
  const source = await db().source.findUnique({ where: { id: content.data.source }, select: { id: true } })
  if (!source) return fail({ code: 'invalid', fields: { source: ['unknown_source'] } })
  if (before && !why) return fail({ code: 'invalid', fields: { 'why.nature': ['required'] } })

  return saveToDraft(actor, {
    kind: 'statement',
    operation: before ? 'supersede' : 'create',
    zone,
    base: form.base ?? null,
    content: content.data,
    why: before ? (why ?? null) : null,
    replaces: change ?? null,
  })
}

/** Proposes another profile for a zone. As `proposeFigure`. */
export async function proposeZone(actor: Actor, form: ZoneForm) {
  authorize(actor, 'change:propose', form.slug)

  const base = await standingBase('zone', form.base)
  if (!base.ok) return base
  const before = base.value.content
  if (before.slug !== form.slug) throw new AppError('CONFLICT', 'A profile stays with its zone')
  const { base: baseId, change, why, ...said } = form
  const kept = (await draftedContent(actor.id, 'zone', change)) ?? before
  const content = zoneContent.safeParse({ ...kept, ...said })
  if (!content.success) return fail({ code: 'invalid', fields: problemsByField(content.error) })
  if (isDeepStrictEqual(before, content.data)) return fail({ code: 'unchanged' })

  return saveToDraft(actor, {
    kind: 'zone',
    operation: 'supersede',
    zone: form.slug,
    base: baseId,
    content: content.data,
    why,
    replaces: change ?? null,
  })
}

/** Proposes to take a figure or statement back. It stays readable at the releases that held it. */
export async function proposeWithdrawal(actor: Actor, { kind, base, change, why }: WithdrawalForm) {
  const standing = await standingBase(kind, base)
  const subject = standing.ok
    ? standing.value.content.subject
    : standing.problem.detail.theirs?.content.subject
  const zone = subject === undefined ? null : await zoneOfSubject(subject)
  authorize(actor, 'change:propose', zone)
  if (!standing.ok) return standing

  return saveToDraft(actor, {
    kind,
    operation: 'withdraw',
    zone,
    base,
    content: null,
    why,
    replaces: change ?? null,
  })
}

/** Takes one change out of the actor's own draft. */
export async function removeChange(actor: Actor, { change }: { change: number }) {
  const own = { id: change, changeSet: { authorId: actor.id, state: 'draft' } } as const
  const found = await db().change.findFirst({
    where: own,
    select: { kind: true, operation: true, zoneSlug: true, changeSetId: true },
  })
  if (!found) throw new AppError('NOT_FOUND', `No change ${change} in a draft of ${actor.email}`)
  authorize(actor, 'change:propose', found.zoneSlug)

  await db().$transaction(async (tx) => {
    // Waits for whoever hands the draft in meanwhile, and then removes nothing.
    await tx.$queryRaw`SELECT "id" FROM "ChangeSet" WHERE "id" = ${found.changeSetId} FOR UPDATE`
    const { count } = await tx.change.deleteMany({ where: own })
    if (count === 0) throw new AppError('NOT_FOUND', `Change ${change} is in no draft any more`)
    // What a zone takes along when it is withdrawn stays with it.
    const { kind, operation, zoneSlug, changeSetId } = found
    if (kind === 'zone' && operation === 'withdraw')
      await tx.change.deleteMany({ where: { changeSetId, zoneSlug, operation: 'withdraw' } })
    await record(tx, actor, {
      action: 'change.removed',
      subject: `change-set:${found.changeSetId}`,
      detail: { change },
    })
  })
  return ok({ next: draftAddress(found.changeSetId) })
}
