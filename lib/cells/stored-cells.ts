import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { rowKey } from './grid'
import type { Before } from './save-plan'
import { type CellAddress, storedEntry } from './schema'

export type OwnCell = {
  changeSet: number
  address: Omit<CellAddress, 'metric'>
  entry: ReturnType<typeof storedEntry.parse>
  problems: string[]
  change: number | null
}

/** The cells of somebody's drafts for figures of these subjects in these periods. */
export async function readOwnCells(
  tx: Transaction,
  authorId: number,
  subjects: readonly string[],
  periods: readonly string[],
): Promise<OwnCell[]> {
  const rows = await tx.cell.findMany({
    where: {
      changeSet: { authorId, state: 'draft' },
      subjectKey: { in: [...new Set(subjects)] },
      period: { in: [...new Set(periods)] },
    },
    select: {
      changeSetId: true,
      subjectKey: true,
      definitionKey: true,
      period: true,
      entry: true,
      problems: true,
      changeId: true,
    },
    orderBy: { savedAt: 'asc' },
  })
  return rows.map((row) => ({
    changeSet: row.changeSetId,
    address: { subject: row.subjectKey, definition: row.definitionKey, period: row.period },
    entry: storedEntry.parse(row.entry),
    problems: row.problems,
    change: row.changeId,
  }))
}

/** A cell that is no figure yet, or whose change is still there. Else its change was removed or made anew elsewhere. */
export const isLive = ({ problems, change }: OwnCell) => problems.length > 0 || change !== null

/** What drafts held of each row before. */
export function beforeOf(cells: readonly OwnCell[]) {
  const byRow = new Map(
    cells
      .filter(isLive)
      .map(({ changeSet, address, entry }): [string, Before] => [
        rowKey(address),
        { changeSet, read: entry.read, explanations: entry.explanations },
      ]),
  )
  return (address: CellAddress) => byRow.get(rowKey(address)) ?? null
}
