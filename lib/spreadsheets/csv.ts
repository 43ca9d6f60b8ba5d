import { createReadStream } from 'node:fs'
import Papa from 'papaparse'
import { plainText } from './cell-value'
import { encodingOf, type Encoding, isGuess } from './encoding'
import { LIMITS } from './limits'
import { SpreadsheetRefused } from './refusal'
import type { OpenSpreadsheet, ReadingNote, SheetCell, SheetRow } from './row'
import { likelySeparator, saidSeparator } from './separator'

const CSV_SHEET = 'CSV'
const START = 64 * 1024

/** The text of a file with \n at the end of every line, whatever it had there. */
async function* lines(path: string, encoding: Encoding) {
  const decoder = new TextDecoder(encoding)
  let held = ''
  for await (const chunk of createReadStream(path)) {
    const text = held + decoder.decode(chunk as Uint8Array, { stream: true })
    // The other half of a line end may be in the next chunk.
    held = text.endsWith('\r') ? '\r' : ''
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n')
  }
  const rest = held + decoder.decode()
  if (rest !== '') yield rest.replace(/\r\n?/g, '\n')
}

type Parsed = {
  data: string[][]
  errors: { type: string; code: string; row?: number }[]
  meta: { cursor: number }
}

function cellOf(text: string): SheetCell | undefined {
  if (text.trim() === '') return undefined
  return { kind: 'text', text: plainText(text.slice(0, LIMITS.cellText + 1)) }
}

function rowOf(values: readonly string[], row: number, isBroken: boolean): SheetRow | null {
  if (values.length > LIMITS.columns && values.some((value, i) => i >= LIMITS.columns && value.trim() !== ''))
    throw new SpreadsheetRefused('too_many_columns', { sheet: CSV_SHEET, limit: LIMITS.columns })
  const cells = values.slice(0, LIMITS.columns).map(cellOf)
  if (!isBroken && cells.every((cell) => cell === undefined)) return null
  return { sheet: CSV_SHEET, row, cells, ...(isBroken && { broken: true as const }) }
}

/** Whether an end of text lies inside quotation marks is known when more text has come, or none is left. */
function* recordsOf(text: string, separator: string, isLast: boolean, row: number) {
  const parser = new Papa.Parser({ delimiter: separator, newline: '\n', quoteChar: '"' })
  const { data, errors, meta }: Parsed = parser.parse(text, 0, !isLast)
  const broken = new Map(
    errors.filter(({ type }) => type === 'Quotes').map((error) => [error.row ?? -1, error.code]),
  )
  for (const [i, values] of data.entries()) {
    if (broken.get(i) === 'MissingQuotes' && isLast)
      throw new SpreadsheetRefused('unclosed_quote', { row: row + i })
    const read = rowOf(values, row + i, broken.has(i))
    if (read) yield read
  }
  return { rows: data.length, cursor: isLast ? text.length : meta.cursor }
}

/** A record that does not end: one mark that is never closed would make the rest of the file one cell. */
function refuseEndless(text: string, separator: string, row: number): never {
  if (text.includes('"')) throw new SpreadsheetRefused('unclosed_quote', { row })
  const columns = text.split(separator, LIMITS.columns + 1).length
  if (columns > LIMITS.columns)
    throw new SpreadsheetRefused('too_many_columns', { sheet: CSV_SHEET, limit: LIMITS.columns })
  throw new SpreadsheetRefused('broken', { part: `${CSV_SHEET}, ${row}` })
}

async function* readRows(path: string, encoding: Encoding): AsyncGenerator<SheetRow> {
  let [text, row] = ['', 1]
  let separator: string | undefined
  const settle = () => {
    const said = saidSeparator(text)
    separator = said ?? likelySeparator(text.slice(0, START))
    // Spreadsheet programs do not show this line, and count from the next.
    if (said !== null) text = text.slice(text.indexOf('\n') + 1 || text.length)
    return separator
  }
  for await (const more of lines(path, encoding)) {
    if (more.includes('\0')) throw new SpreadsheetRefused('nul')
    text += more
    if (separator === undefined && text.length < START) continue
    const read = yield* recordsOf(text, separator ?? settle(), false, row)
    row += read.rows
    text = text.slice(read.cursor)
    if (text.length > LIMITS.piece) refuseEndless(text, separator ?? ',', row)
  }
  separator ??= settle()
  if (text !== '') yield* recordsOf(text, separator, true, row)
}

async function countLines(path: string) {
  let count = 0
  for await (const chunk of createReadStream(path))
    for (const byte of chunk as Uint8Array) if (byte === 10) count += 1
  return count
}

/** Opens a text file as a table. The language in which its numbers are written is not its business. */
export async function openCsv(path: string, start: Uint8Array): Promise<OpenSpreadsheet> {
  const encoding = await encodingOf(start, createReadStream(path))
  const notes: ReadingNote[] = isGuess(encoding) ? [{ code: 'encoding', detail: { encoding } }] : []
  return {
    format: 'csv',
    rowsInAll: await countLines(path),
    notes,
    rows: readRows(path, encoding),
    close: () => undefined,
  }
}
