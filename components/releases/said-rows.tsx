import type { ChangeKind } from '@/lib/changes/change'
import type { Entry } from '@/lib/releases/difference'
import { useSaidWords } from './said-words'

/** Rows of a list in words, one under the other: "corporate income tax, preferential rate, 10%, for 15 years". */
export function SaidRows({ kind, rows }: { kind: ChangeKind; rows: readonly Entry[] }) {
  const words = useSaidWords(kind)
  return (
    <ul className="grid gap-1">
      {rows.map((row, place) => (
        <li key={place} className="border-l-2 border-rule pl-2">
          {words('', row)}
        </li>
      ))}
    </ul>
  )
}
