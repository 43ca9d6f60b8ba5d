import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import type { StatementContent } from './schema'

/** Writes a statement; `replaces` is the one that it supersedes, which is closed already. */
export function publishStatement(
  tx: Transaction,
  release: number,
  content: StatementContent,
  replaces: number | null,
) {
  const { subject, source, organisations, ...rest } = content
  return tx.statement.create({
    data: {
      ...rest,
      periodNote: optionalJson(rest.periodNote),
      note: optionalJson(rest.note),
      subjectKey: subject,
      sourceId: source,
      replacesId: replaces,
      publishedIn: release,
      organisations: {
        create: organisations.map(({ slug: organisationSlug, role }) => ({ organisationSlug, role })),
      },
    },
    select: { id: true },
  })
}
