import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { ok } from '@/lib/shared/result'
import type { ExplanationForm } from './schema'

/**
 * Says why a figure or text is right as it is, although it is unusual; or takes that back. It stands until the value is
 * another one. Of the actor's own draft alone: what is under review stays as it was handed in.
 * @throws AppError NOT_FOUND, FORBIDDEN
 */
export async function explainWarning(actor: Actor, { change, code, text }: ExplanationForm) {
  const found = await db().change.findFirst({
    where: { id: change, changeSet: { authorId: actor.id, state: 'draft' } },
    select: { zoneSlug: true, changeSetId: true },
  })
  if (!found) throw new AppError('NOT_FOUND', `No change ${change} in a draft of ${actor.email}`)
  authorize(actor, 'change:propose', found.zoneSlug)

  const said = JSON.stringify(text === '' ? {} : { [code]: text })
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`
      UPDATE "Change" SET "explanations" = nullif((coalesce("explanations", '{}') - ${code}::text) || ${said}::jsonb, '{}')
      WHERE "id" = ${change}`
    // The grid shows what its cell says.
    await tx.$executeRaw`
      UPDATE "Cell" SET "entry" = jsonb_set("entry", '{explanations}',
        (coalesce("entry" -> 'explanations', '{}') - ${code}::text) || ${said}::jsonb)
      WHERE "changeId" = ${change}`
    await record(tx, actor, {
      action: 'change.explained',
      subject: `change-set:${found.changeSetId}`,
      detail: { change, code },
    })
  })
  return ok({ next: `/admin/changes/${found.changeSetId}` })
}
