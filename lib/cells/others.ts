import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { rowKey } from './grid'
import type { CellAddress } from './schema'

type Held = {
  name: string
  base: number | null
  subject: string | null
  definition: string | null
  period: string | null
}

/**
 * Who else has figures of this period in a draft or under review, typed in the grid or not.
 * @param published the figures that are published for the period
 */
export async function readOthers(
  tx: Transaction,
  actorId: number,
  {
    zones,
    subjects,
    period,
    published,
  }: {
    zones: readonly string[]
    subjects: readonly string[]
    period: string
    published: readonly number[]
  },
): Promise<(row: Omit<CellAddress, 'metric'>, published: number | null) => string[]> {
  const rows = await tx.$queryRaw<Held[]>`
    SELECT u."name", c."baseVersionId" AS base, c."content" ->> 'subject' AS subject,
      c."content" ->> 'definition' AS definition, c."content" ->> 'period' AS period
    FROM "ChangeSet" s JOIN "User" u ON u."id" = s."authorId" JOIN "Change" c ON c."changeSetId" = s."id"
    WHERE s."state" IN ('draft', 'submitted', 'approved') AND s."authorId" <> ${actorId}
      AND c."kind" = 'observation' AND c."zoneSlug" = ANY (${[...zones]}::text[])
      AND (c."content" ->> 'period' = ${period} OR c."baseVersionId" = ANY (${[...published]}::int[]))
    UNION
    SELECT u."name", NULL, e."subjectKey", e."definitionKey", e."period"
    FROM "Cell" e JOIN "ChangeSet" s ON s."id" = e."changeSetId" JOIN "User" u ON u."id" = s."authorId"
    WHERE e."subjectKey" = ANY (${[...subjects]}::text[]) AND e."period" = ${period}
      AND s."state" = 'draft' AND s."authorId" <> ${actorId}`
  const byRow = Map.groupBy(rows, ({ subject, definition, period: own }) =>
    rowKey({ subject: subject ?? '', definition: definition ?? '', period: own ?? '' }),
  )
  const byBase = Map.groupBy(rows, ({ base }) => base)
  return (row, id) => {
    const held = [...(byRow.get(rowKey(row)) ?? []), ...(id === null ? [] : (byBase.get(id) ?? []))]
    return [...new Set(held.map(({ name }) => name))].toSorted((a, b) => a.localeCompare(b))
  }
}
