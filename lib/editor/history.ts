import { VERSIONS } from '@/lib/changes/stored'
import type { Transaction } from '@/lib/platform/transaction'
import type { WrittenKind } from './described'
import { stillFitting } from './explained'
import { staleLanguages, type StaleLanguage, type ToldVersion } from './stale-language'

type Row = { key: string; release: number; content: unknown; explanations: unknown }

/** What was said and when, each row by the change that made it; the first version of a thing first. */
function versions(tx: Transaction, kind: WrittenKind, keys: readonly string[]): Promise<Row[]> {
  if (kind === 'statement')
    return tx.$queryRaw<Row[]>`
      WITH RECURSIVE told AS (
        SELECT "id" AS newest, "id", "replacesId", "publishedIn" FROM "Statement" WHERE "id" = ANY (${keys.map(Number)}::int[])
        UNION ALL
        SELECT t.newest, s."id", s."replacesId", s."publishedIn" FROM told t JOIN "Statement" s ON s."id" = t."replacesId"
      )
      SELECT t.newest::text AS key, t."publishedIn" AS release, c."content", c."explanations"
      FROM told t JOIN "Change" c ON c."kind" = 'statement' AND c."versionId" = t."id" ORDER BY t."id"`
  const [table, identity] = VERSIONS[kind]
  return tx.$queryRawUnsafe<Row[]>(
    `SELECT v."${identity}" AS key, v."publishedIn" AS release, c."content", c."explanations" FROM "${table}" v
     JOIN "Change" c ON c."kind" = $1::"ChangeKind" AND c."versionId" = v."id"
     WHERE v."${identity}" = ANY ($2::text[]) ORDER BY v."id"`,
    kind,
    keys,
  )
}

/** Of things that stand, which language of which text is older than the other; those in step are not in it. */
export async function languagesOf(
  tx: Transaction,
  kind: WrittenKind,
  keys: readonly string[],
): Promise<Map<string, StaleLanguage[]>> {
  if (keys.length === 0) return new Map()
  const told = Map.groupBy(await versions(tx, kind, keys), ({ key }) => key)
  const found = [...told].map(([key, rows]): [string, StaleLanguage[]] => [
    key,
    staleLanguages(
      rows.map(({ release, content, explanations }): ToldVersion => ({
        release,
        content,
        confirmed: stillFitting(explanations),
      })),
    ),
  ])
  return new Map(found.filter(([, stale]) => stale.length > 0))
}

/** More than any list of one kind is worth looking through for what lags behind. */
const LOOKED_THROUGH = 5_000

/** The things of a kind that were ever changed: nothing else can have one language behind. The last changed first. */
export async function everChanged(tx: Transaction, kind: WrittenKind): Promise<string[]> {
  if (kind === 'statement') {
    const rows = await tx.statement.findMany({
      where: { supersededIn: null, replacesId: { not: null } },
      select: { id: true },
      orderBy: { id: 'desc' },
      take: LOOKED_THROUGH,
    })
    return rows.map(({ id }) => String(id))
  }
  const [table, identity] = VERSIONS[kind]
  const rows = await tx.$queryRawUnsafe<{ key: string }[]>(
    `SELECT v."${identity}" AS key FROM "${table}" v WHERE v."supersededIn" IS NULL AND v."publishedIn" > 1
       AND EXISTS (SELECT 1 FROM "${table}" o WHERE o."${identity}" = v."${identity}" AND o."id" < v."id")
     ORDER BY v."publishedIn" DESC LIMIT ${LOOKED_THROUGH}`,
  )
  return rows.map(({ key }) => key)
}
