import type { CellWarning } from '@/lib/cells/grid'
import type { Tone } from '@/components/ui/mark'
import type { RowState } from './row-state'

export type Flag =
  | { is: 'under-review' | 'refused' | 'ambiguous' | 'wrong' | 'explained' | 'change'; tone: Tone }
  | { is: 'warning'; tone: Tone; code: CellWarning['code'] }

/** What is to be seen of a row at a glance, the most pressing first. */
export function flagsOf({ row, entry, result, sending }: RowState, readings: number): Flag[] {
  if (row.underReview !== null) return [{ is: 'under-review', tone: 'plain' }]
  const flags: Flag[] = []
  if (sending === 'refused') flags.push({ is: 'refused', tone: 'bad' })
  if (readings > 0) flags.push({ is: 'ambiguous', tone: 'warn' })
  else if (entry && result && Object.keys(result.problems).length > 0)
    flags.push({ is: 'wrong', tone: 'bad' })
  const open = result?.warnings.filter(({ explanation }) => explanation === null) ?? []
  flags.push(...open.map(({ code }) => ({ is: 'warning' as const, tone: 'warn' as const, code })))
  if (result && result.warnings.length > open.length) flags.push({ is: 'explained', tone: 'plain' })
  if (flags.length === 0 && entry && row.published) flags.push({ is: 'change', tone: 'good' })
  return flags
}
