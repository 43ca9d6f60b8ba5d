import type { CellWarning } from '@/lib/cells/grid'
import { type Column, columnOfField } from './columns'
import type { RowState } from './row-state'

/** Something of a row that keeps it from being handed in, and the column in which it is mended. */
export type OpenPoint = { index: number; column: Column } & (
  | { is: 'ambiguous' }
  | { is: 'problem'; field: string; code: string }
  | { is: 'warning'; warning: CellWarning }
  | { is: 'refused'; code: string }
)

/** All that keeps the rows from being handed in, in the order of the grid. */
export function openPoints(
  states: readonly RowState[],
  isAmbiguous: (index: number) => boolean,
): OpenPoint[] {
  return states.flatMap(({ entry, result, sending, refusal }, index): OpenPoint[] => {
    if (!entry) return []
    const ambiguous = isAmbiguous(index)
    const problems = Object.entries(result?.problems ?? {}).flatMap(([field, codes]) =>
      codes
        .filter((code) => code !== 'ambiguous')
        .map((code) => ({ index, column: columnOfField(field), is: 'problem' as const, field, code })),
    )
    const warnings = (result?.warnings ?? [])
      .filter(({ explanation }) => explanation === null)
      .map((warning) => ({ index, column: 'reason' as const, is: 'warning' as const, warning }))
    return [
      ...(sending === 'refused'
        ? [{ index, column: 'value' as const, is: 'refused' as const, code: refusal ?? 'UNEXPECTED' }]
        : []),
      ...(ambiguous ? [{ index, column: 'value' as const, is: 'ambiguous' as const }] : []),
      ...problems,
      ...warnings,
    ]
  })
}
