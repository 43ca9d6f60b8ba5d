import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { LIMITS } from './limits'
import { SpreadsheetRefused } from './refusal'

/** The parts of a workbook by their path, each to be read as a stream that is counted while it inflates. */
export type Archive = {
  has: (path: string) => boolean
  paths: readonly string[]
  /** @throws SpreadsheetRefused when there is none, it is broken, or more comes out than may */
  read: (path: string) => AsyncGenerator<Buffer>
  close: () => void
}

const broken = (part: string) => new SpreadsheetRefused('broken', { part })

/** Two entries that share bytes are how a small file claims to hold a large one. */
function refuseOverlaps(entries: readonly Entry[]) {
  const placed = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader)
  placed.forEach(({ relativeOffsetOfLocalHeader, compressedSize }, i) => {
    const next = placed[i + 1]
    if (next && relativeOffsetOfLocalHeader + 30 + compressedSize > next.relativeOffsetOfLocalHeader)
      throw new SpreadsheetRefused('explodes')
  })
}

const tooMuch = (inflated: number, compressed: number) =>
  inflated > LIMITS.inflated || (inflated > LIMITS.smallInflated && inflated > compressed * LIMITS.ratio)

async function entriesOf(zip: ZipFile, bytes: number) {
  const entries = new Map<string, Entry>()
  if (zip.entryCount > LIMITS.entries) throw new SpreadsheetRefused('explodes', { entries: zip.entryCount })
  let [count, declared] = [0, 0]
  for await (const entry of zip.eachEntry()) {
    count += 1
    declared += entry.uncompressedSize
    if (count > LIMITS.entries) throw new SpreadsheetRefused('explodes', { entries: count })
    if (entry.isEncrypted()) throw new SpreadsheetRefused('encrypted')
    if (tooMuch(entry.uncompressedSize, entry.compressedSize)) throw new SpreadsheetRefused('explodes')
    // Of two of one name, programs disagree which counts.
    if (entries.has(entry.fileName)) throw broken(entry.fileName)
    entries.set(entry.fileName, entry)
  }
  if (tooMuch(declared, bytes)) throw new SpreadsheetRefused('explodes')
  refuseOverlaps([...entries.values()])
  return entries
}

/**
 * Opens an archive without unpacking it: its list is read, and checked for what it says of itself. What it holds is
 * counted again while it inflates, over all that is read of it.
 * @throws SpreadsheetRefused
 */
export async function openArchive(path: string, bytes: number): Promise<Archive> {
  // What goes wrong inside is the file's: the library knows no other.
  const zip = await openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
    throw broken('zip')
  })
  let entries: Map<string, Entry>
  try {
    entries = await entriesOf(zip, bytes)
  } catch (error) {
    zip.close()
    throw error instanceof SpreadsheetRefused ? error : broken('zip')
  }
  let inflated = 0
  async function* read(name: string) {
    const entry = entries.get(name)
    if (!entry) throw broken(name)
    const stream = await zip.openReadStreamPromise(entry).catch(() => {
      throw broken(name)
    })
    try {
      for await (const chunk of stream) {
        if (!Buffer.isBuffer(chunk)) throw broken(name)
        inflated += chunk.length
        // A workbook is scanned once and read once.
        if (inflated > 2 * LIMITS.inflated) throw new SpreadsheetRefused('explodes')
        yield chunk
      }
    } catch (error) {
      throw error instanceof SpreadsheetRefused ? error : broken(name)
    } finally {
      stream.destroy()
    }
  }
  return { has: (name) => entries.has(name), paths: [...entries.keys()], read, close: () => zip.close() }
}
