import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { Prisma } from '@/prisma/generated/client'
import type { FigureChange } from './drafted-figure'
import { placeOf } from './place'

const changeSelect = {
  id: true,
  changeSetId: true,
  kind: true,
  operation: true,
  zoneSlug: true,
  baseVersionId: true,
  content: true,
  explanations: true,
} satisfies Prisma.ChangeSelect

type Row = Prisma.ChangeGetPayload<{ select: typeof changeSelect }>

const words = (json: unknown) =>
  typeof json === 'object' && json !== null ? new Map(Object.entries(json)) : new Map<string, unknown>()

/** A change as the checks look at it. */
export function checkedChange(row: Row, typedInGrid: boolean) {
  const said = words(row.explanations)
  return {
    ...row,
    base: row.baseVersionId,
    place: placeOf(row, typedInGrid),
    /** What its author says to a warning; null while nothing is said. */
    explanation: (code: string): string | null => {
      const text = said.get(code)
      return typeof text === 'string' && text !== '' ? text : null
    },
  }
}
export type CheckedChange = ReturnType<typeof checkedChange>

export const isFigure = (change: CheckedChange): change is CheckedChange & FigureChange =>
  change.kind === 'observation'

/** The changes of a change set in their order. */
export async function readChecked(tx: Transaction, changeSet: number): Promise<CheckedChange[]> {
  const set = await tx.changeSet.findUnique({
    where: { id: changeSet },
    select: { origin: true, changes: { select: changeSelect, orderBy: { position: 'asc' } } },
  })
  if (!set) return []
  const typed = await tx.cell.findMany({
    where: { changeSetId: changeSet, changeId: { not: null } },
    select: { changeId: true },
  })
  const inGrid = new Set(typed.map(({ changeId }) => changeId))
  return set.changes.map((row) => checkedChange(row, set.origin === 'grid' || inGrid.has(row.id)))
}
