import { type Block, blockOf } from './place'
import { SpreadsheetRefused } from './refusal'

const END_OF_ROWS = Buffer.from('sheetData>')
const ROW = Buffer.from('<row ')
const PREFIXED_ROW = Buffer.from(':row ')
const SLASH = '/'.charCodeAt(0)
const LONGEST_TAIL = 8 * 1024 * 1024
const MERGE = /<(?:\w+:)?mergeCell\s[^>]*?\bref\s*=\s*["']([^"']+)["']/g

const count = (text: Buffer, what: Buffer) => {
  let [found, at] = [0, text.indexOf(what)]
  while (at >= 0) {
    found += 1
    at = text.indexOf(what, at + what.length)
  }
  return found
}

/** Longer than the words that are looked for, so that one that two chunks share is found in the second. */
const HELD = 64
const SHARED_ROW = 4

/** Where the tag that closes the rows ends its name; -1 when it is not in the text. */
function endOfRows(text: Buffer) {
  for (let at = text.indexOf(END_OF_ROWS); at >= 0; at = text.indexOf(END_OF_ROWS, at + 1))
    if (text[text.lastIndexOf('<', at) + 1] === SLASH) return at
  return -1
}

/**
 * Looks through a sheet before it is read: how many rows it has, and which of its cells are merged, which a sheet says
 * after its rows. A search in bytes, many times faster than reading.
 */
export async function scanSheet(chunks: AsyncIterable<Buffer>): Promise<{ rows: number; merged: Block[] }> {
  let [rows, tailLength] = [0, 0]
  let held: Buffer = Buffer.alloc(0)
  let tail: Buffer[] | undefined
  for await (const chunk of chunks) {
    if (tail) tail.push(chunk)
    else {
      const text = Buffer.concat([held, chunk])
      const uncounted = text.subarray(Math.max(0, held.length - SHARED_ROW))
      rows += count(uncounted, ROW) + count(uncounted, PREFIXED_ROW)
      held = text.subarray(Math.max(0, text.length - HELD))
      const end = endOfRows(text)
      if (end >= 0) tail = [text.subarray(end)]
    }
    if (tail) tailLength += chunk.length
    if (tailLength > LONGEST_TAIL) throw new SpreadsheetRefused('broken', { part: 'mergeCells' })
  }
  const references = [
    ...Buffer.concat(tail ?? [])
      .toString('latin1')
      .matchAll(MERGE),
  ]
  const merged = references.map(([, reference = '']) => blockOf(reference)).filter((block) => block !== null)
  return { rows, merged }
}

/** Which columns of a row are covered by a merge that begins elsewhere. To be asked from the first row to the last. */
export function coveredColumns(merged: readonly Block[]) {
  const waiting = merged.toSorted((a, b) => a.top - b.top)
  let [next, open] = [0, [] as Block[]]
  return (row: number, column: number): boolean => {
    for (let block = waiting[next]; block && block.top <= row; block = waiting[++next]) open.push(block)
    if (open.length > 0) open = open.filter(({ bottom }) => bottom >= row)
    return open.some(
      ({ left, right, top }) => column >= left && column <= right && !(column === left && row === top),
    )
  }
}
