import 'server-only'
import { type FigureChange, saidOf } from '@/lib/checks/drafted-figure'
import type { Transaction } from '@/lib/platform/transaction'
import type { Prisma } from '@/prisma/generated/client'

const changeSelect = {
  id: true,
  changeSetId: true,
  position: true,
  operation: true,
  baseVersionId: true,
  content: true,
  nature: true,
  reason: true,
  explanations: true,
  changeSet: { select: { state: true } },
} satisfies Prisma.ChangeSelect

type Row = Prisma.ChangeGetPayload<{ select: typeof changeSelect }>
export type OwnChange = Row & FigureChange

/** What somebody proposes of these zones' figures and is not published yet. Null is what belongs to no zone. */
export async function readOwnChanges(
  tx: Transaction,
  authorId: number,
  zones: readonly (string | null)[],
): Promise<OwnChange[]> {
  const named = zones.filter((zone) => zone !== null)
  const rows = await tx.change.findMany({
    where: {
      kind: 'observation',
      changeSet: { authorId, state: { in: ['draft', 'submitted', 'approved'] } },
      OR: [{ zoneSlug: { in: named } }, ...(named.length < zones.length ? [{ zoneSlug: null }] : [])],
    },
    select: changeSelect,
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({ ...row, base: row.baseVersionId }))
}

/** The ruled figure that a change is about, as the key of its row; null for a withdrawal and an alternate. */
export function rowOfChange(change: FigureChange): string | null {
  const said = saidOf(change)
  return said?.standing === 'ruled' ? `${said.subject}|${said.definition}|${said.period}` : null
}
