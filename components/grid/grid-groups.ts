import type { GridRow } from '@/lib/cells/grid'
import type { Text } from '@/lib/shared/text'

/** Rows that stand under one heading: a zone or site, and a topic. `first` is the place of its first row of all. */
export type GridGroup = { key: string; subject: Text; topic: string; first: number; rows: GridRow[] }

/** Groups rows in the order in which their zones and topics first come, and within a group as they come. */
export function groupsOf(rows: readonly GridRow[]): GridGroup[] {
  const bySubject = Map.groupBy(rows, ({ subject }) => subject)
  const groups = [...bySubject.values()].flatMap((own) => [
    ...Map.groupBy(own, ({ topic }) => topic).values(),
  ])
  let first = 0
  return groups.flatMap((own) => {
    const [row] = own
    if (!row) return []
    const group = {
      key: `${row.subject} ${row.topic}`,
      subject: row.subjectName,
      topic: row.topic,
      first,
      rows: own,
    }
    first += own.length
    return [group]
  })
}
