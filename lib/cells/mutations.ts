import 'server-only'
import { record } from '@/lib/audit/record'
import { authorize, type Actor } from '@/lib/auth/policy'
import { openDraft } from '@/lib/changes/draft'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { type Present, rowKey, type Saved } from './grid'
import { readPresent, stayPresent } from './presence'
import { type Plan, planOf, type SentCell } from './save-plan'
import type { CellsInput, PresenceInput } from './schema'
import { readGround } from './stored'
import { beforeOf, readOwnCells } from './stored-cells'
import { zonesOfSubjects } from './subjects'
import { lastOfEach, writePlans } from './write-plans'

/** Two thousand rows take about a second; a save that takes longer than this is given up whole, and sent again. */
const ONE_SAVE = { timeout: 30_000, maxWait: 10_000 } as const

async function plansFor(
  tx: Transaction,
  actor: Actor,
  sent: readonly SentCell[],
  zoneOf: ReadonlyMap<string, string | null>,
) {
  const [subjects, periods] = [sent.map(({ subject }) => subject), sent.map(({ period }) => period)]
  const before = beforeOf(await readOwnCells(tx, actor.id, subjects, periods))
  const sources = sent.flatMap(({ entry }) => entry?.source ?? [])
  const groundOf = await readGround(tx, actor, sent, zoneOf, sources)
  return sent.map((row) => planOf(row, groundOf(row), before(row)))
}

/** The actor's drafts are locked against being handed in meanwhile. */
async function newestDraft(tx: Transaction, actor: Actor) {
  const drafts = await tx.$queryRaw<{ id: number }[]>`
    SELECT "id" FROM "ChangeSet" WHERE "authorId" = ${actor.id} AND "state" = 'draft'
    ORDER BY "updatedAt" DESC, "id" DESC FOR UPDATE`
  return drafts[0] ?? null
}

/** A row that was in a draft stays in it; the others go into the one that was worked on last. */
const byDraft = (plans: readonly Plan[], newest: number) =>
  Map.groupBy(plans, ({ changeSet }) => changeSet ?? newest)

/**
 * Saves what was typed into rows of the grid, as often as it is typed: entries go into the actor's draft, and each that
 * is a whole figure is proposed there; one that is not (yet) is kept with its problems. Saving a row again changes
 * nothing; of two entries the last one counts. A row that its author's own change set under review holds, or whose
 * published figure is another than the row showed, is told so and keeps no other row from being saved.
 *
 * New figures take unit and coverage after the last one of their row, and how sure they are when it rests on the same
 * source; never a note or a reason. A figure that changes a published one keeps what the grid does not ask.
 * @returns what each row came to, in the order sent; the draft; who else has the zones open
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function saveCells(actor: Actor, { cells }: CellsInput): Promise<Saved> {
  const zoneOf = await zonesOfSubjects(
    db(),
    cells.map(({ subject }) => subject),
  )
  const zones = [...new Set(zoneOf.values())]
  for (const zone of zones) authorize(actor, 'change:propose', zone)

  const saved = await db().$transaction(async (tx) => {
    // Emptying rows opens no draft.
    const draft = cells.every(({ entry }) => entry === null)
      ? await newestDraft(tx, actor)
      : await openDraft(tx, actor, 'grid')
    if (!draft) return null
    const plans = await plansFor(tx, actor, lastOfEach(cells), zoneOf)
    for (const [changeSet, own] of byDraft(plans, draft.id)) {
      const { changed, ...counts } = await writePlans(tx, actor, changeSet, own)
      if (changed === 0) continue
      await record(tx, actor, {
        action: 'change.proposed',
        subject: `change-set:${changeSet}`,
        detail: { cells: own.length, ...counts },
      })
    }
    return { changeSet: draft.id, plans }
  }, ONE_SAVE)

  const named = zones.filter((zone) => zone !== null)
  const [first] = cells
  await stayPresent(db(), actor.id, named, first?.period ?? '')
  const resultOf = new Map((saved?.plans ?? []).map((plan) => [rowKey(plan.address), plan]))
  const nothing = { read: null, problems: {}, warnings: [], moved: null }
  return {
    changeSet: saved?.changeSet ?? null,
    results: cells.map(({ subject, metric, definition, period }) => {
      const address = { subject, metric, definition, period }
      return { ...(resultOf.get(rowKey(address))?.assessed?.result ?? nothing), ...address }
    }),
    present: await readPresent(db(), actor.id, named),
  }
}

/**
 * Says that the actor has these zones' figures of a period open now.
 * @returns who else has
 * @throws AppError FORBIDDEN
 */
export async function keepPresence(
  actor: Actor,
  { zones, period }: PresenceInput,
): Promise<{ present: Present[] }> {
  for (const zone of zones) authorize(actor, 'change:propose', zone)
  return db().$transaction(async (tx) => {
    await stayPresent(tx, actor.id, zones, period)
    return { present: await readPresent(tx, actor.id, zones) }
  })
}
