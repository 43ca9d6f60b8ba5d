import { isKnown } from './compared'
import type { Cell, Row } from './comparison'
import { orderOf, plainValue } from './order'

type Ranked = Pick<Row, 'cells' | 'ranking' | 'verdict'>

const stated = (cells: readonly Cell[]) =>
  cells.flatMap(({ place, figure }) => (figure && isKnown(figure) ? [{ place, figure }] : []))

/**
 * The order of a row, the largest first: its ranking; and where the reader insists, that of what is stated, however
 * little it can be compared.
 */
export const rankingOf = ({ cells, ranking }: Ranked, insists: boolean): readonly string[] | null => {
  const known = stated(cells)
  return ranking ?? (insists && known.length > 1 ? orderOf(known) : null)
}

/**
 * Which of those that report states the most, and which comes next.
 * @returns null where the row has no ranking, or both state the same
 */
export function leadOf({ cells, ranking }: Ranked) {
  const known = stated(cells)
  const [first, second] = (ranking ?? []).map((key) => known.find(({ place }) => place === key))
  if (!first || !second || plainValue(first.figure).eq(plainValue(second.figure))) return null
  return { first, second }
}

/**
 * How long the bars of a row are, between 0 and 1, by place; the longest is 1. Null where values must not be set side by
 * side, or none is above zero.
 */
export function barsOf({ cells, verdict }: Ranked): ReadonlyMap<string, number> | null {
  const known = stated(cells)
  if (verdict === 'not_comparable' || known.length < 2) return null
  const lengths = known.map(({ place, figure }) => [place, plainValue(figure).toNumber()] as const)
  const longest = Math.max(...lengths.map(([, length]) => length))
  if (longest <= 0 || lengths.some(([, length]) => length < 0)) return null
  return new Map(lengths.map(([place, length]) => [place, length / longest]))
}
