import { open } from 'node:fs/promises'
import { openCsv } from './csv'
import { LIMITS } from './limits'
import { SpreadsheetRefused } from './refusal'
import type { OpenSpreadsheet } from './row'
import { sniff } from './sniff'
import { openXlsx } from './xlsx'

const START = 64 * 1024

async function startOf(path: string, length: number) {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const buffer = Buffer.alloc(Math.min(length, size))
    await file.read(buffer, 0, buffer.length, 0)
    return { size, start: buffer }
  } finally {
    await file.close()
  }
}

/**
 * Opens a spreadsheet for reading: XLSX or CSV, by what is in it and not by its name. Memory is bounded whatever the
 * file says of itself; nothing in it is run, and nothing that it refers to is followed.
 * @throws SpreadsheetRefused, here or while its rows are read
 */
export async function openSpreadsheet(path: string): Promise<OpenSpreadsheet> {
  const { size, start } = await startOf(path, START)
  if (size > LIMITS.bytes) throw new SpreadsheetRefused('too_big', { megabytes: LIMITS.bytes / 1024 / 1024 })
  // A file of the older kind names its parts somewhere in it.
  const isCompound = start.subarray(0, 4).toString('hex') === 'd0cf11e0'
  const looked = isCompound ? (await startOf(path, LIMITS.bytes)).start : start
  return sniff(looked) === 'zip' ? openXlsx(path, size) : openCsv(path, start)
}
