import type { CellEntry } from '@/lib/cells/schema'

/** How long texts may be, as `cellEntry` takes them. */
export const LONGEST = {
  typed: 500,
  source: 40,
  missingCause: 300,
  note: 1000,
  reason: 500,
  explanation: 500,
}

/** An entry with some of its fields changed. What was said to a value does not hold for another. */
export function patched(entry: CellEntry, patch: Partial<CellEntry>): CellEntry {
  const next = { ...entry, ...patch }
  if (next.typed === entry.typed && next.scale === entry.scale) return next
  return { ...next, confirmed: patch.confirmed ?? false, explanations: {} }
}
