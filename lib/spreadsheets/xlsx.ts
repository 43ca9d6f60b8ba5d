import { openArchive } from './archive'
import { scanSheet } from './merged-cells'
import type { Block } from './place'
import type { OpenSpreadsheet, ReadingNote } from './row'
import { readSheet } from './sheet-rows'
import { readWorkbook, type Sheet } from './workbook'

/**
 * Opens a workbook. Hidden sheets are named and not read; hidden rows and columns are named and read.
 * @throws SpreadsheetRefused
 */
export async function openXlsx(path: string, bytes: number): Promise<OpenSpreadsheet> {
  const archive = await openArchive(path, bytes)
  try {
    const workbook = await readWorkbook(archive)
    const notes: ReadingNote[] = []
    const scanned: { sheet: Sheet; merged: Block[] }[] = []
    let rowsInAll = 0
    for (const sheet of workbook.sheets) {
      if (sheet.hidden) notes.push({ code: 'sheet_hidden', detail: { sheet: sheet.name } })
      else {
        const { rows, merged } = await scanSheet(archive.read(sheet.path))
        scanned.push({ sheet, merged })
        rowsInAll += rows
      }
    }
    async function* rows() {
      for (const { sheet, merged } of scanned)
        yield* readSheet(sheet, archive.read(sheet.path), workbook, merged, notes)
    }
    return { format: 'xlsx', rowsInAll, notes, rows: rows(), close: archive.close }
  } catch (error) {
    archive.close()
    throw error
  }
}
