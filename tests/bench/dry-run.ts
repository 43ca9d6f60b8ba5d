import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { openSpreadsheet } from '../../lib/spreadsheets/open'
import { writeXlsx } from '../../lib/spreadsheets/write-xlsx'
import { manyRows } from '../support/spreadsheets-many-rows'
import { startReading } from '../support/spreadsheets-process'

const ROWS = 100_000
/** A dry run may take this many times as long as merely parsing the file. */
export const DRY_RUN_AT_MOST = 3
/**
 * Megabytes that the reading process may hold in all. Node, Prisma and what is compiled take about 180; the texts of the
 * workbook, a batch of rows, and what its collector has not cleared yet come on top. Objects are bounded at 256.
 */
export const READING_AT_MOST = 640

const median = (numbers: readonly number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

async function parse(file: string, expected: number) {
  const begun = performance.now()
  const spreadsheet = await openSpreadsheet(file)
  let rows = 0
  for await (const row of spreadsheet.rows) rows += Math.sign(row.row)
  spreadsheet.close()
  if (rows !== expected + 1) throw new Error(`Parsed ${rows} rows`)
  return performance.now() - begun
}

/** Reading a spreadsheet of 100,000 rows as the worker does, against merely parsing the file: rounds in turn. */
export async function dryRunOfManyRows(databaseUrl: string, rowsInAll = ROWS) {
  const data = mkdtempSync(path.join(tmpdir(), 'zonebook-bench-'))
  process.env['DATABASE_URL'] = databaseUrl
  process.env['ZONEBOOK_DATA'] = data
  process.env['ZONEBOOK_SECRET'] ??= 'a secret for benchmarks alone, long enough to sign with'
  const sql = new Client(databaseUrl)
  await sql.connect()
  const { db } = await import('../../lib/platform/db')
  try {
    const { rows } = await sql.query<{ definition: string; metric: string }>(
      `SELECT d."key" AS definition, d."metricKey" AS metric FROM "Definition" d
         JOIN "DefinitionVersion" v ON v."definitionKey" = d."key" AND v."formula" IS NULL
         JOIN "MetricVersion" m ON m."metricKey" = d."metricKey" AND m."unit" = 'enterprise' ORDER BY 1 LIMIT 1`,
    )
    const [counted] = rows
    if (!counted) throw new Error('Nothing is counted')
    const { anActor } = await import('../support/an-actor')
    const { receiveImport } = await import('../../lib/imports/mutations')
    const { readImport } = await import('../../lib/imports/jobs')
    const actor = await anActor(sql, 'contributor', 'qtsc', 'A benchmark')
    const bytes = await writeXlsx(manyRows(rowsInAll, counted), 'en')
    const file = path.join(data, 'figures.xlsx')
    writeFileSync(file, bytes)
    const received = async () => {
      const sent = await receiveImport(actor, { name: 'figures.xlsx', locale: 'en', bytes })
      if (!sent.ok) throw new Error(sent.problem.code)
      return sent.value.id
    }
    const [parsing, running] = [[] as number[], [] as number[]]
    for (let round = 0; round < 3; round += 1) {
      parsing.push(await parse(file, rowsInAll))
      const id = await received()
      const begun = performance.now()
      await readImport(id)
      running.push(performance.now() - begun)
    }
    const { code, megabytes } = await startReading(await received()).ended()
    if (code !== 0) throw new Error(`The reading process ended with ${code}`)
    const [parsed, ran] = [median(parsing), median(running)]
    return { ratio: ran / parsed, parsed, ran, megabytes }
  } finally {
    await db().$disconnect()
    await sql.end()
    rmSync(data, { recursive: true, force: true })
  }
}
