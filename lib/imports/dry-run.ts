import type { Locale } from '@/lib/shared/text'
import { cut } from '@/lib/spreadsheets/cell-value'
import { cellReader, type FigureRow } from './cells'
import { type FigureAddress, figureKey, type Figures, type Surroundings } from './ground'
import type { RowProblem } from './import'
import { type Judged, judge } from './judge'
import { type Addressed, addressOf } from './judge-address'
import type { JudgedRow } from './stored'

/** What stood in a row, to be sent back with what is wrong. */
const cellsOf = ({ cells }: FigureRow) =>
  Object.fromEntries([...cells].flatMap(([column, cell]) => (cell ? [[column, cut(cell.text, 2000)]] : [])))

const wrong = (problems: RowProblem[], zone: string | null): Judged => ({
  ...{ outcome: 'wrong', zone, problems, base: null, content: null, why: null },
})

/** A row whose cells cannot be trusted to stand in their columns. */
function torn({ broken, ragged }: FigureRow): RowProblem | null {
  if (broken) return { code: 'quotes', column: null, value: '' }
  return ragged === undefined ? null : { code: 'ragged', column: null, value: '', detail: { cells: ragged } }
}

/**
 * Says of the rows of one file what each would do. A figure that stands twice in a file is wrong the second time.
 * @param figures reads what is published of the figures that some rows are about
 */
export function dryRun(
  around: Surroundings,
  locale: Locale,
  figures: (addresses: readonly FigureAddress[]) => Promise<Figures>,
) {
  const seen = new Map<string, string>()

  function addressed(
    row: FigureRow,
  ): { row: FigureRow; address: Addressed } | { row: FigureRow; judged: Judged } {
    const tear = torn(row)
    if (tear) return { row, judged: wrong([tear], null) }
    const reader = cellReader(row)
    const address = addressOf(reader, around)
    if (!address) return { row, judged: wrong(reader.problems, null) }
    const key = figureKey(address)
    const first = seen.get(key)
    if (first === undefined) {
      seen.set(key, `${row.sheet}, ${row.row}`)
      return { row, address }
    }
    const twice = { code: 'duplicate', column: 'definition', value: address.definition, detail: { first } }
    return { row, judged: wrong([twice], address.zone) }
  }

  return async (rows: readonly FigureRow[]): Promise<JudgedRow[]> => {
    const placed = rows.map(addressed)
    const known = await figures(placed.flatMap((one) => ('address' in one ? [one.address] : [])))
    return placed.map((one) => {
      const judged = 'address' in one ? judge(one.row, one.address, around, known, locale) : one.judged
      const { sheet, row } = one.row
      return { ...judged, sheet, row, cells: judged.outcome === 'wrong' ? cellsOf(one.row) : null }
    })
  }
}
