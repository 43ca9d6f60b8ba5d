import 'server-only'
import { rowNumbers } from '@/lib/platform/row-numbers'
import type { Transaction } from '@/lib/platform/transaction'
import type { StatementContent } from './schema'

/** A statement to write, and the one that it supersedes, which is closed already. */
type NewStatement = { content: StatementContent; replaces: number | null }

const rowOf = (release: number, id: number, { content, replaces }: NewStatement) => {
  const { subject, source, organisations: _organisations, ...rest } = content
  return { ...rest, id, subjectKey: subject, sourceId: source, replacesId: replaces, publishedIn: release }
}

/** Writes statements in one statement of SQL, however many they are. Returns their ids in the same order. */
export async function publishStatements(
  tx: Transaction,
  release: number,
  statements: readonly NewStatement[],
): Promise<number[]> {
  const ids = await rowNumbers(tx, 'Statement', statements.length)
  const numbered = ids.flatMap((id, at) => {
    const statement = statements[at]
    return statement ? [{ id, statement }] : []
  })
  const rows = JSON.stringify(numbered.map(({ id, statement }) => rowOf(release, id, statement)))
  await tx.$executeRaw`
    INSERT INTO "Statement" (
      "id", "subjectKey", "topic", "position", "text", "period", "periodNote", "note", "verified", "confidence",
      "sourceId", "replacesId", "publishedIn"
    )
    SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS statement(
      "id" integer, "subjectKey" text, "topic" text, "position" integer, "text" jsonb, "period" text,
      "periodNote" jsonb, "note" jsonb, "verified" boolean, "confidence" "Confidence", "sourceId" text,
      "replacesId" integer, "publishedIn" integer
    )`
  const named = numbered.flatMap(({ id, statement }) =>
    statement.content.organisations.map(({ slug: organisationSlug, role }) => ({
      statementId: id,
      organisationSlug,
      role,
    })),
  )
  if (named.length > 0) await tx.statementOrganisation.createMany({ data: named })
  return ids
}
