import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '@/lib/api/csv'
import { csvRows } from './csv-rows'

async function* inParts(text: string, size: number) {
  for (let i = 0; i < text.length; i += size) yield text.slice(i, i + size)
}
const rowsOf = (text: string, size = 1) => Array.fromAsync(csvRows(inParts(text, size)))

test('quotes, commas and line breaks inside a cell stay in it', async () => {
  expect(await rowsOf('\uFEFFid,note\r\n1,"a, ""b""\r\nc"\r\n2,\r\n')).toEqual([
    ['id', 'note'],
    ['1', 'a, "b"\r\nc'],
    ['2', ''],
  ])
})

test('every table that the portal writes is read as it was, however it arrives', async () => {
  // Cells that a spreadsheet would run are written with an apostrophe, which belongs to the cell.
  const cell = fc.string().map((text) => text.replace(/^[=+@\t\r-]+/, ''))
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }),
      fc.integer({ min: 1, max: 40 }),
      async (rows, size) => {
        const [header = [], ...others] = rows
        expect(await rowsOf(toCsv(header, others), size)).toEqual(rows)
      },
    ),
  )
})
