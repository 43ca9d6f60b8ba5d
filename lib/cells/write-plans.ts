import 'server-only'
import type { Actor } from '@/lib/auth/policy'
import { nextPosition, rowOf } from '@/lib/changes/draft'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { rowKey } from './grid'
import type { Plan } from './save-plan'

/** What a draft is told of one row; `change` is the one that proposes its figure. */
type Row = { plan: Plan; change: number | null }

/** Makes the new changes, each in the place of the one before it, and tells which is of which row. */
async function makeChanges(tx: Transaction, actor: Actor, changeSetId: number, plans: readonly Plan[]) {
  const made = plans.flatMap((plan) => (plan.makes ? [{ ...plan.makes, plan }] : []))
  if (made.length === 0) return new Map<Plan, number>()
  const first = await nextPosition(tx, changeSetId)
  const rows = await tx.change.createManyAndReturn({
    data: made.map(({ change, explanations, plan }, i) => ({
      changeSetId,
      position: plan.gone[0]?.position ?? first + i,
      ...rowOf(actor, change),
      explanations: optionalJson(Object.keys(explanations).length > 0 ? explanations : null),
    })),
    select: { id: true },
  })
  return new Map(made.map(({ plan }, i) => [plan, rows[i]?.id ?? 0]))
}

/** What was explained of changes that stay, where it is something else now. */
async function explain(tx: Transaction, plans: readonly Plan[]) {
  const told = plans.flatMap(({ stays, cell }) =>
    stays && cell && JSON.stringify(stays.explanations) !== JSON.stringify(cell.entry.explanations)
      ? [{ id: stays.id, explanations: cell.entry.explanations }]
      : [],
  )
  if (told.length === 0) return 0
  return tx.$executeRaw`
    UPDATE "Change" c SET "explanations" = nullif(r."explanations", '{}'::jsonb)
    FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS r("id" int, "explanations" jsonb)
    WHERE c."id" = r."id"`
}

/** How many cells are others than before. */
async function writeCells(tx: Transaction, changeSetId: number, rows: readonly Row[]): Promise<number> {
  const kept = rows.flatMap(({ plan: { address, cell }, change }) =>
    cell ? [{ ...address, ...cell, change }] : [],
  )
  const written =
    kept.length > 0 &&
    (await tx.$executeRaw`
      INSERT INTO "Cell" ("changeSetId", "subjectKey", "metricKey", "definitionKey", "period", "entry", "problems", "changeId")
      SELECT ${changeSetId}, r."subject", r."metric", r."definition", r."period", r."entry",
        ARRAY (SELECT jsonb_array_elements_text(r."problems")), r."change"
      FROM jsonb_to_recordset(${JSON.stringify(kept)}::jsonb) AS r(
        "subject" text, "metric" text, "definition" text, "period" text, "entry" jsonb, "problems" jsonb, "change" int
      )
      ON CONFLICT ("changeSetId", "subjectKey", "definitionKey", "period") DO UPDATE SET
        "metricKey" = excluded."metricKey", "entry" = excluded."entry", "problems" = excluded."problems",
        "changeId" = excluded."changeId", "savedAt" = excluded."savedAt"
      WHERE ("Cell"."entry", "Cell"."problems", "Cell"."changeId")
        IS DISTINCT FROM (excluded."entry", excluded."problems", excluded."changeId")`)
  const emptied = rows.flatMap(({ plan: { address, cell } }) => (cell ? [] : [address]))
  if (emptied.length === 0) return Number(written)
  const deleted = await tx.$executeRaw`
    DELETE FROM "Cell" c USING jsonb_to_recordset(${JSON.stringify(emptied)}::jsonb)
      AS r("subject" text, "definition" text, "period" text)
    WHERE c."changeSetId" = ${changeSetId} AND c."subjectKey" = r."subject"
      AND c."definitionKey" = r."definition" AND c."period" = r."period"`
  return Number(written) + deleted
}

/**
 * Writes what was typed into one draft: the cells, and the changes of those that are figures. As many statements for
 * two thousand rows as for one.
 * @returns how much is other than before; how many figures are proposed anew, how many no more
 */
export async function writePlans(
  tx: Transaction,
  actor: Actor,
  changeSetId: number,
  plans: readonly Plan[],
): Promise<{ changed: number; proposed: number; removed: number }> {
  const gone = [...new Set(plans.flatMap((plan) => plan.gone.map(({ id }) => id)))]
  if (gone.length > 0) await tx.change.deleteMany({ where: { id: { in: gone }, changeSetId } })
  const made = await makeChanges(tx, actor, changeSetId, plans)
  const explained = await explain(tx, plans)
  const cells = await writeCells(
    tx,
    changeSetId,
    plans.map((plan) => ({ plan, change: made.get(plan) ?? plan.stays?.id ?? null })),
  )
  const changed = made.size + gone.length + explained + cells
  if (changed > 0) await tx.changeSet.update({ where: { id: changeSetId }, data: { updatedAt: new Date() } })
  return { changed, proposed: made.size, removed: gone.length }
}

/** Of several entries for one row the last counts. */
export const lastOfEach = <Row extends Plan['address']>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [rowKey(row), row])).values(),
]
