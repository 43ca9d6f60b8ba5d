import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import { authorize, type Actor } from '@/lib/auth/policy'
import type { DraftedChange } from '@/lib/changes/draft'
import { addToDraft } from '@/lib/changes/draft'
import { contentOfVersion } from '@/lib/changes/stored'
import type { Figure } from '@/lib/figures/figure'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { fail, ok } from '@/lib/shared/result'
import { LOCALES } from '@/lib/shared/text'
import { getDispute } from './admin-queries'
import { type Dispute, slotOf } from './dispute'
import type { RulingForm } from './ruling-form'

type Standings = NonNullable<RulingForm['figures']>

/** What is wrong with the standings that a form gives to figures, by the form's field. */
export function rulingProblems(figures: readonly Figure[], standings: Standings) {
  const fields: Record<string, string[]> = {}
  const ruled = new Set<string>()
  for (const figure of figures) {
    const given = standings[String(figure.id)]
    if (!given) continue
    if (given.standing === 'alternate' && given.standingReason === null)
      for (const locale of LOCALES) fields[`figures.${figure.id}.standingReason.${locale}`] = ['required']
    if (given.standing === 'alternate') continue
    if (ruled.has(slotOf(figure))) fields[`figures.${figure.id}.standing`] = ['one_ruled']
    ruled.add(slotOf(figure))
  }
  return fields
}

/** The figures whose standing changes, as changes of a draft. */
async function newStandings({ figures, zone }: Dispute, standings: Standings, why: RulingForm['why']) {
  const changes = await Promise.all(
    figures.map(async ({ id }): Promise<DraftedChange | null> => {
      const [given, version] = [standings[String(id)], await contentOfVersion('observation', id)]
      if (!given || !version) return null
      const content = { ...version.content, ...given }
      if (isDeepStrictEqual(content, version.content)) return null
      return { kind: 'observation', operation: 'supersede', zone, base: id, content, why, replaces: null }
    }),
  )
  return changes.filter((change) => change !== null)
}

/** Other words for why a conflict is decided as it is; none when the form says what is published. */
async function newRuling({ conflict, zone }: Dispute, { ruling, why }: RulingForm): Promise<DraftedChange[]> {
  const version = conflict && (await contentOfVersion('conflict', conflict.versionId))
  if (!version || !ruling || isDeepStrictEqual(version.content.ruling, ruling)) return []
  const content = { ...version.content, ruling }
  return [{ kind: 'conflict', operation: 'supersede', zone, base: version.id, content, why, replaces: null }]
}

/**
 * Proposes which of the figures in a dispute are ruled, and why. Each figure whose standing changes is a change like
 * any other, and so are the words of the conflict.
 * @returns the address of the draft; which fields are wrong; `unchanged`; or `stale` when a figure or the conflict was
 *   superseded since the form was opened
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function proposeRuling(actor: Actor, form: RulingForm) {
  const dispute = await getDispute(actor, form.key)
  if (!dispute) throw new AppError('NOT_FOUND', `There is no dispute ${form.key}`)
  authorize(actor, 'change:propose', dispute.zone)

  const standings = form.figures ?? {}
  const known = new Set(dispute.figures.map(({ id }) => String(id)))
  const overtaken =
    Object.keys(standings).some((id) => !known.has(id)) ||
    (form.base !== undefined && form.base !== dispute.conflict?.versionId)
  if (overtaken) return fail({ code: 'stale_ruling' })
  const fields = rulingProblems(dispute.figures, standings)
  if (Object.keys(fields).length > 0) return fail({ code: 'invalid', fields })

  const changes = [...(await newStandings(dispute, standings, form.why)), ...(await newRuling(dispute, form))]
  if (changes.length === 0) return fail({ code: 'unchanged' })
  const draft = await db().$transaction(async (tx) => {
    let id = 0
    for (const change of changes) id = await addToDraft(tx, actor, change)
    return id
  })
  return ok({ next: `/admin/changes/${draft}` })
}
