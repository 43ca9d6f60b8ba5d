import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { actorWithId } from '@/lib/auth/actor'
import { db } from '@/lib/platform/db'
import { optionalJson } from '@/lib/platform/json'
import { isLocale } from '@/lib/shared/text'
import { openSpreadsheet } from '@/lib/spreadsheets/open'
import { SpreadsheetRefused } from '@/lib/spreadsheets/refusal'
import { withStoredFile } from '@/lib/storage/storage'
import type { FigureRow } from './cells'
import { dryRun } from './dry-run'
import type { FileReport } from './import'
import { readFigures, readSurroundings, writeRows } from './stored'
import { figureTables, type FileNote } from './tables'

/** Rows that are judged and written together: also how often a cancellation is looked for. */
const BATCH = 2500

/** Why a file with nothing to read in it is refused: the most telling note of its sheets. */
const TELLING = ['missing_columns', 'repeated_columns', 'no_headings'] as const

class Stopped extends Error {}

/** Moves on if nobody cancelled, and no other worker took over, since the last time. */
async function moveOn(
  importId: number,
  from: number,
  data: Prisma.ImportUpdateManyMutationInput,
  rows: Parameters<typeof writeRows>[2] = [],
) {
  await db().$transaction(async (tx) => {
    const moved = await tx.import.updateMany({
      where: { id: importId, state: 'reading', rowsRead: from },
      data,
    })
    if (moved.count === 0) throw new Stopped()
    if (rows.length > 0) await writeRows(tx, importId, rows)
  })
}

const report = ({ code, detail, notes }: FileReport): Prisma.InputJsonObject => ({
  ...(code !== undefined && { code }),
  ...(detail && { detail }),
  ...(notes && notes.length > 0 && { notes }),
})

/** Takes a file up, from its beginning: what a killed reading left is read again. Null when there is nothing to read. */
async function takeUp(id: number) {
  return db().$transaction(async (tx) => {
    const open = { id, state: { in: ['waiting', 'reading'] } } satisfies Prisma.ImportWhereInput
    const taken = await tx.import.updateMany({
      where: open,
      data: { state: 'reading', rowsRead: 0, rowsInAll: null },
    })
    if (taken.count === 0) return null
    await tx.importRow.deleteMany({ where: { importId: id } })
    return tx.import.findUniqueOrThrow({
      where: { id },
      select: { authorId: true, fileKey: true, locale: true },
    })
  })
}

type Taken = NonNullable<Awaited<ReturnType<typeof takeUp>>>

async function readRows(
  id: number,
  path: string,
  { authorId, locale }: Taken,
  signal: AbortSignal | undefined,
) {
  const author = await actorWithId(authorId)
  if (!author || !isLocale(locale)) return moveOn(id, 0, { state: 'cancelled' })
  const spreadsheet = await openSpreadsheet(path)
  let writing = Promise.resolve()
  try {
    await moveOn(id, 0, { rowsInAll: spreadsheet.rowsInAll })
    const { rows, notes, tables } = figureTables(spreadsheet)
    const judge = dryRun(await readSurroundings(author), locale, readFigures)
    let [batch, read] = [[] as FigureRow[], 0]
    const judgeBatch = async (judged: FigureRow[]) => {
      signal?.throwIfAborted()
      await moveOn(id, read, { rowsRead: read + judged.length }, await judge(judged))
      read += judged.length
    }
    for await (const row of rows) {
      batch.push(row)
      if (batch.length < BATCH) continue
      // The database writes one batch while the next is read from the file.
      await writing
      writing = judgeBatch(batch)
      // What went wrong is heard when it is waited for.
      writing.catch(() => undefined)
      batch = []
    }
    await writing
    if (batch.length > 0) await judgeBatch(batch)
    const told: FileNote[] = [...spreadsheet.notes, ...notes]
    if (tables() === 0) return await refuse(id, nothingIn(notes))
    await moveOn(id, read, { state: 'read', rowsInAll: read, problem: optionalJson(report({ notes: told })) })
  } finally {
    await writing.catch(() => undefined)
    spreadsheet.close()
  }
}

function nothingIn(notes: readonly FileNote[]): FileReport {
  for (const code of TELLING) {
    const note = notes.find((one) => one.code === code)
    if (note) return note
  }
  return { code: 'empty', detail: {} }
}

/** Nothing of a refused file stays but why. */
async function refuse(id: number, problem: FileReport) {
  await db().$transaction(async (tx) => {
    await tx.import.updateMany({
      where: { id, state: 'reading' },
      data: { state: 'refused', problem: report(problem) },
    })
    await tx.importRow.deleteMany({ where: { importId: id } })
  })
}

/**
 * Reads a spreadsheet that was sent in, and says row by row what it would change. May be called any number of times:
 * a reading that was killed is begun again and comes to the same rows; one that has ended, or was cancelled, is left.
 * @throws what `signal` says when it is aborted, and what nobody foresaw; then it is to be called again
 */
export async function readImport(id: number, { signal }: { signal?: AbortSignal } = {}): Promise<void> {
  const taken = await takeUp(id)
  if (!taken) return
  try {
    const found = await withStoredFile(taken.fileKey, async (path) => {
      await readRows(id, path, taken, signal)
      return true
    })
    if (found === null) await refuse(id, { code: 'lost', detail: {} })
  } catch (error) {
    if (error instanceof Stopped) return
    if (!(error instanceof SpreadsheetRefused)) throw error
    await refuse(id, { code: error.code, detail: error.detail })
  }
}
