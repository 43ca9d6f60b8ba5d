import 'server-only'
import { authorize, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import type { Transaction } from '@/lib/platform/transaction'
import { parkDayOf } from '@/lib/shared/park-day'
import type { Locale, Text } from '@/lib/shared/text'
import { assess } from './assess'
import type { Ground, PublishedFigure } from './ground'
import { type Beside, type Grid, type GridRow, MOST_ROWS, type Present, rowKey } from './grid'
import { type GridZone, readGridZones } from './grid-zones'
import { type Line, linesOf } from './lines'
import { readOthers } from './others'
import { readPresent } from './presence'
import { mergedByDefinition, readDefinitionTexts, readDrafted, readReported, readSchedule } from './rows'
import { cellEntry } from './schema'
import { entryOf } from './start'
import { readGround } from './stored'
import { isLive, type OwnCell, readOwnCells } from './stored-cells'

const besideOf = (figure: PublishedFigure | null): Beside | null => {
  if (!figure) return null
  const { period, value, unit, qualifier, status, missingCause, note, source } = figure.content
  return { id: figure.id, period, value, unit, qualifier, status, missingCause, note, source }
}

/** What the actor's drafts say of a row: as it was typed, or as another door states it. */
function draftedEntry({ held }: Ground, cell: OwnCell | undefined, locale: Locale) {
  const stated = held.find(({ content }) => content)
  // A form or a file that stated the figure since then has the last word.
  if (cell && isLive(cell) && (!stated || stated.id === cell.change)) return cell.entry
  if (!stated?.content) return null
  const { nature, reason, explanations, base } = stated
  const why = nature ? { nature, reason: reason as Text } : null
  return { ...entryOf(stated.content, locale, why, explanations), base }
}

type Linked = {
  line: Line
  definitionText: Text
  ground: Ground
  cell: OwnCell | undefined
  others: string[]
}

function toRow({ line, definitionText, ground, cell, others }: Linked, locale: Locale): GridRow {
  const { metricInfo, due, ...address } = line
  const entry = draftedEntry(ground, cell, locale)
  return {
    ...address,
    metricName: metricInfo.name,
    topic: metricInfo.topic,
    definitionText,
    unit: ground.unit,
    last: besideOf(ground.last),
    published: besideOf(ground.published),
    entry: entry && cellEntry.parse(entry),
    result: entry && assess(address, entry, ground).result,
    due,
    others,
    underReview: ground.underReview,
  }
}

/** The lines of as many zones as fit; at least of one. */
async function fittingLines(
  tx: Transaction,
  actor: Actor,
  zones: readonly GridZone[],
  { period, day }: { period: string; day: string },
) {
  const schedule = await readSchedule(tx)
  const subjects = zones.flatMap(({ slug, sites }) => [slug, ...sites.map(({ key }) => key)])
  const slugs = zones.map(({ slug }) => slug)
  const stated = [...(await readReported(tx, subjects)), ...(await readDrafted(tx, actor.id, slugs, period))]
  const reported = Map.groupBy(mergedByDefinition(stated), ({ subject }) => subject)
  const lines: Line[] = []
  for (const [i, zone] of zones.entries()) {
    const own = linesOf(zone, { schedule, reported, period, day })
    if (i > 0 && lines.length + own.length > MOST_ROWS) return { lines, taken: i }
    lines.push(...own)
  }
  return { lines, taken: zones.length }
}

/**
 * The figures of zones for one period, as their staff fill them in: of each zone and its sites every metric under every
 * definition that they ever stated, and what is due of the zone; beside it what was last, what is published, and what
 * the actor's drafts hold. In as many reads for two thousand rows as for one.
 * @param zones without them, all whose staff the actor is; as many as fit
 * @param day ISO date in the parks' time zone, from which due dates count
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function readGrid(
  actor: Actor,
  { period, zones: asked, day = parkDayOf(new Date()) }: { period: string; zones?: string[]; day?: string },
): Promise<Grid> {
  const tx = db()
  const all = await readGridZones(tx, actor, asked)
  const { lines, taken } = await fittingLines(tx, actor, all, { period, day })
  const zones = all.slice(0, taken)
  const slugs = zones.map(({ slug }) => slug)
  const subjects = [...new Set(lines.map(({ subject }) => subject))]
  const cells = await readOwnCells(tx, actor.id, subjects, [period])
  const zoneOf = new Map(lines.map(({ subject, zone }) => [subject, zone]))
  const named = cells.map(({ entry }) => entry.source)
  const groundOf = await readGround(tx, actor, lines, zoneOf, named)
  const texts = await readDefinitionTexts(
    tx,
    lines.map(({ definition }) => definition),
  )
  const published = lines.flatMap((line) => groundOf(line).published?.id ?? [])
  const othersOf = await readOthers(tx, actor.id, { zones: slugs, subjects, period, published })
  const draft = await tx.changeSet.findFirst({
    where: { authorId: actor.id, state: 'draft' },
    orderBy: [{ updatedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  })
  const cellOf = new Map(cells.map((cell) => [rowKey(cell.address), cell]))
  const rows = lines.map((line) => {
    const ground = groundOf(line)
    const others = othersOf(line, ground.published?.id ?? null)
    const definitionText = texts.get(line.definition) ?? { en: line.definition, vi: line.definition }
    return toRow({ line, definitionText, ground, cell: cellOf.get(rowKey(line)), others }, actor.locale)
  })
  return {
    period,
    zones: zones.map(({ slug, name }) => ({ slug, name })),
    rows,
    changeSet: draft?.id ?? null,
    left: all.length - taken,
  }
}

/**
 * Who else has these zones' figures open now.
 * @throws AppError FORBIDDEN
 */
export async function listPresent(actor: Actor, zones: readonly string[]): Promise<Present[]> {
  for (const zone of zones) authorize(actor, 'change:propose', zone)
  return readPresent(db(), actor.id, zones)
}

/** How many figures the actor has stated of each zone and period and not yet published, by `zone period`. */
export async function countTyped(actor: Actor): Promise<Map<string, number>> {
  const [stated, sites] = await Promise.all([
    // Not cells: those are gone once they are handed in, and other doors have none.
    db().$queryRaw<{ subject: string; period: string; count: number }[]>`
      SELECT c."content" ->> 'subject' AS subject, c."content" ->> 'period' AS period, count(*)::int AS count
      FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId"
      WHERE s."authorId" = ${actor.id} AND s."state" IN ('draft', 'submitted', 'approved')
        AND c."kind" = 'observation' AND c."operation" <> 'withdraw'
      GROUP BY 1, 2`,
    db().siteVersion.findMany({ where: { supersededIn: null }, select: { siteKey: true, zoneSlug: true } }),
  ])
  const zoneOf = new Map(sites.map(({ siteKey, zoneSlug }) => [siteKey, zoneSlug]))
  const counts = new Map<string, number>()
  for (const { subject, period, count } of stated) {
    const key = `${zoneOf.get(subject) ?? subject} ${period}`
    counts.set(key, (counts.get(key) ?? 0) + count)
  }
  return counts
}
