import type { Creation } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'

/**
 * Where a fact of the file went: the creations that carry it, or why it is not published. Paths are those of the
 * file, with ids where it has them: `zones/qtsc/operator/0`, `observations/O045`, `gaps/2`.
 */
export type LedgerEntry = { path: string; carriedBy: readonly Creation[]; withheld: Text | null }

/** What a reader makes of its part of the facts. */
export type Reading = { creations: Creation[]; ledger: LedgerEntry[] }

export const carried = (path: string, ...carriedBy: Creation[]): LedgerEntry => ({
  path,
  carriedBy,
  withheld: null,
})

/** One entry a path: a fact that several readers carry is listed with all its creations. */
export function mergeLedger(entries: readonly LedgerEntry[]): LedgerEntry[] {
  const byPath = new Map<string, LedgerEntry>()
  for (const entry of entries) {
    const known = byPath.get(entry.path)
    const carriedBy = [...new Set([...(known?.carriedBy ?? []), ...entry.carriedBy])]
    byPath.set(entry.path, { path: entry.path, carriedBy, withheld: known?.withheld ?? entry.withheld })
  }
  return [...byPath.values()]
}
