import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { newestKnown, only, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'

/** What a subject reported under one definition; `until` is the last day that its reports reach, ISO date. */
export type Reported = { subject: string; metric: string; definition: string; until: string | null }

/**
 * Every metric and definition under which these subjects state a ruled figure now. What is calculated nobody fills in.
 */
export function readReported(tx: Transaction, subjects: readonly string[]): Promise<Reported[]> {
  return tx.$queryRaw<Reported[]>`
    SELECT "subjectKey" AS subject, "metricKey" AS metric, "definitionKey" AS definition,
      to_char(max("periodEnd") FILTER (
        WHERE "status" IN ('reported', 'provisional') AND "value" IS NOT NULL
      ), 'YYYY-MM-DD') AS until
    FROM "Observation"
    WHERE "subjectKey" = ANY (${[...subjects]}::text[])
      AND "supersededIn" IS NULL AND "standing" = 'ruled' AND "status" <> 'derived'
    GROUP BY 1, 2, 3`
}

/** What somebody drafts of a period for these zones, also under definitions that were never stated there. */
export function readDrafted(
  tx: Transaction,
  authorId: number,
  zones: readonly string[],
  period: string,
): Promise<Reported[]> {
  return tx.$queryRaw<Reported[]>`
    SELECT c."content" ->> 'subject' AS subject, c."content" ->> 'metric' AS metric,
      c."content" ->> 'definition' AS definition, NULL AS until
    FROM "ChangeSet" s JOIN "Change" c ON c."changeSetId" = s."id"
    WHERE s."authorId" = ${authorId} AND s."state" IN ('draft', 'submitted', 'approved') AND c."kind" = 'observation'
      AND c."zoneSlug" = ANY (${[...zones]}::text[]) AND c."content" ->> 'period' = ${period}
      AND c."content" ->> 'standing' = 'ruled'`
}

/** Each once, with the latest day that its reports reach. */
export const mergedByDefinition = (reported: readonly Reported[]): Reported[] =>
  [...Map.groupBy(reported, ({ subject, definition }) => `${subject} ${definition}`).values()].flatMap(
    (same) => {
      const [first] = same
      const until =
        same
          .flatMap((one) => one.until ?? [])
          .toSorted()
          .at(-1) ?? null
      return first ? [{ ...first, until }] : []
    },
  )

/** So many of the latest figures of a metric show under which definition it is usually stated. */
const ENOUGH = 500

/** The definition under which zones usually state each of these metrics; none for one that no zone ever stated. */
async function readUsualDefinitions(tx: Transaction, metrics: readonly string[]) {
  const rows = await tx.$queryRaw<{ metric: string; definition: string }[]>`
    SELECT DISTINCT ON (m."key") m."key" AS metric, used."definitionKey" AS definition
    FROM unnest(${[...metrics]}::text[]) AS m("key"), LATERAL (
      SELECT latest."definitionKey", count(*) AS times FROM (
        SELECT o."definitionKey" FROM "Observation" o JOIN "Subject" s ON s."key" = o."subjectKey"
        WHERE o."metricKey" = m."key" AND o."supersededIn" IS NULL AND o."standing" = 'ruled'
          AND o."status" <> 'derived' AND s."kind" IN ('zone', 'site')
        ORDER BY o."periodEnd" DESC LIMIT ${ENOUGH}
      ) latest GROUP BY 1
    ) used
    ORDER BY m."key", used.times DESC, used."definitionKey"`
  return new Map(rows.map(({ metric, definition }) => [metric, definition]))
}

/** Every metric with its schedule, in reading order, and the definition under which it is usually stated. */
export async function readSchedule(tx: Transaction) {
  const rows = await tx.metricVersion.findMany({
    where: { supersededIn: null },
    select: { metricKey: true, name: true, topic: true, position: true, cadence: true, dueDays: true },
    orderBy: [{ position: 'asc' }, { metricKey: 'asc' }],
  })
  const expected = rows.filter(({ cadence, dueDays }) => cadence !== 'irregular' && dueDays !== null)
  const keys = expected.map(({ metricKey }) => metricKey)
  const usual = await readUsualDefinitions(tx, keys)
  const stated = await tx.definition.findMany({
    where: { metricKey: { in: keys.filter((key) => !usual.has(key)) } },
    select: { key: true, metricKey: true, versions: { ...newestKnown('live'), select: { formula: true } } },
    orderBy: { key: 'asc' },
  })
  const isExpected = new Set(keys)
  return rows.map(({ metricKey, name, ...row }) => {
    // What the portal calculates, and no zone ever stated, is not asked of anybody.
    const own = stated.filter((definition) => definition.metricKey === metricKey)
    const calculated = own.some(({ versions }) => only(versions).formula !== null)
    return {
      ...row,
      key: metricKey,
      name: textOf(name),
      asked: isExpected.has(metricKey)
        ? (usual.get(metricKey) ?? (calculated ? null : (own[0]?.key ?? null)))
        : null,
    }
  })
}
export type ScheduledMetric = Awaited<ReturnType<typeof readSchedule>>[number]

/** What is counted under each of these definitions. */
export async function readDefinitionTexts(
  tx: Transaction,
  keys: readonly string[],
): Promise<Map<string, Text>> {
  const rows = await tx.definition.findMany({
    where: { key: { in: [...new Set(keys)] } },
    select: { key: true, versions: { ...newestKnown('live'), select: { text: true } } },
  })
  return new Map(rows.map(({ key, versions }) => [key, textOf(only(versions).text)]))
}
