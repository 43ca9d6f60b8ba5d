import { numberCell, workbookText } from './cell-value'
import { LIMITS } from './limits'
import { coveredColumns } from './merged-cells'
import { type Block, columnLetters, columnOf, isRow } from './place'
import { SpreadsheetRefused } from './refusal'
import type { ReadingNote, SheetCell, SheetRow } from './row'
import { isOn, type Sheet, type Workbook } from './workbook'
import { type Attributes, xmlReader } from './xml'

type Told = Pick<Workbook, 'since1904' | 'texts' | 'formats'>
type Cell = {
  column: number
  type: string
  style: number
  value: string
  hasValue: boolean
  formula: boolean
}

/** What a cell of a sheet says, once it is read to its end; undefined when it says nothing. */
function cellOf({ type, style, value, hasValue, formula }: Cell, { texts, formats, since1904 }: Told) {
  const own = formula ? ({ formula: true } as const) : {}
  if (!hasValue || (value === '' && type !== 'str'))
    return formula ? ({ kind: 'uncalculated', text: '', ...own } as const) : undefined
  const text = (said: string): SheetCell | undefined =>
    said.trim() === '' ? undefined : { kind: 'text', text: workbookText(said), ...own }
  if (type === 's') return text(texts[Number(value)] ?? '')
  if (type === 'inlineStr' || type === 'str') return text(value)
  if (type === 'e') return { kind: 'error', text: value.slice(0, 40), ...own } as const
  if (type === 'b') return { kind: 'boolean', text: value.trim() === '1' ? 'TRUE' : 'FALSE', ...own } as const
  if (type === 'd') return { kind: 'date', text: value.trim().slice(0, 10), ...own } as const
  return { ...numberCell(value.trim(), formats[style] ?? 'number', since1904), ...own }
}

/** Gathers the rows of a sheet from what the reader of its XML meets. */
function rowGatherer(sheet: Sheet, told: Told, merged: readonly Block[], notes: ReadingNote[]) {
  const covered = coveredColumns(merged)
  let rows: SheetRow[] = []
  let cells: (SheetCell | undefined)[] = []
  let [row, column, hiddenRows, inRows, inValue, inReading] = [0, -1, 0, false, false, false]
  let [hasContent, isHidden] = [false, false]
  let cell: Cell | undefined

  const openRow = ({ r, hidden }: Attributes) => {
    const next = r === undefined ? row + 1 : Number(r)
    if (!isRow(next) || next <= row) throw new SpreadsheetRefused('broken', { part: sheet.name })
    row = next
    ;[cells, column, hasContent, isHidden] = [[], -1, false, isOn(hidden)]
  }
  const openCell = ({ r, t = 'n', s = '0' }: Attributes) => {
    const at = r === undefined ? column + 1 : columnOf(r.replace(/\d+$/, ''))
    if (at === null || at <= column) throw new SpreadsheetRefused('broken', { part: sheet.name })
    column = at
    cell = { column, type: t, style: Number(s), value: '', hasValue: false, formula: false }
  }
  const closeCell = (read: Cell) => {
    const value = cellOf(read, told)
    if (!value) return
    if (read.column >= LIMITS.columns)
      throw new SpreadsheetRefused('too_many_columns', { sheet: sheet.name, limit: LIMITS.columns })
    cells[read.column] = value
    hasContent = true
  }
  const closeRow = () => {
    if (!hasContent) return
    if (isHidden) hiddenRows += 1
    if (merged.length > 0)
      for (let at = 0; at < LIMITS.columns; at += 1)
        if (covered(row, at)) cells[at] = { kind: 'merged', text: '' }
    rows.push({ sheet: sheet.name, row, cells })
  }
  const hiddenColumns = ({ min, max, hidden }: Attributes) => {
    if (!isOn(hidden) || notes.length > 100) return
    const [from, to] = [Number(min) - 1, Math.min(Number(max), LIMITS.columns) - 1]
    if (!(from >= 0 && to >= from)) return
    const columns = from === to ? columnLetters(from) : `${columnLetters(from)}–${columnLetters(to)}`
    notes.push({ code: 'columns_hidden', detail: { sheet: sheet.name, columns } })
  }

  const reader = xmlReader(sheet.name, {
    open: (name, attributes) => {
      if (name === 'sheetData') inRows = true
      else if (name === 'col') hiddenColumns(attributes)
      else if (!inRows) return
      else if (name === 'row') openRow(attributes)
      else if (name === 'c') openCell(attributes)
      else if (!cell) return
      else if (name === 'f') cell.formula = true
      else if (name === 'rPh') inReading = true
      else if (name === 'v' || (name === 't' && !inReading)) {
        inValue = true
        cell.hasValue = true
      }
    },
    text: (text) => {
      if (inValue && cell && cell.value.length <= LIMITS.cellText)
        cell.value += text.slice(0, LIMITS.cellText + 1)
    },
    close: (name) => {
      if (name === 'v' || name === 't') inValue = false
      else if (name === 'rPh') inReading = false
      else if (name === 'c' && cell) {
        closeCell(cell)
        cell = undefined
      } else if (name === 'row') closeRow()
      else if (name === 'sheetData') inRows = false
    },
  })
  return {
    ...reader,
    /** The rows that are complete since the last call. */
    taken: () => {
      const taken = rows
      rows = []
      return taken
    },
    noteHiddenRows: () => {
      if (hiddenRows > 0) notes.push({ code: 'rows_hidden', detail: { sheet: sheet.name, rows: hiddenRows } })
    },
  }
}

/** The rows of a sheet that have something in them, one chunk of the file at a time. */
export async function* readSheet(
  sheet: Sheet,
  chunks: AsyncIterable<Buffer>,
  told: Told,
  merged: readonly Block[],
  notes: ReadingNote[],
): AsyncGenerator<SheetRow> {
  const gathered = rowGatherer(sheet, told, merged, notes)
  for await (const chunk of chunks) {
    gathered.write(chunk)
    yield* gathered.taken()
  }
  gathered.end()
  yield* gathered.taken()
  gathered.noteHiddenRows()
}
