import { createHash, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeXlsx } from '@/lib/spreadsheets/write-xlsx'
import { anActor } from '../support/an-actor'
import { freshDatabase } from '../support/database'
import { manyRows } from '../support/spreadsheets-many-rows'
import { startReading } from '../support/spreadsheets-process'

const KILLS = 15
const ROWS = 10_000

let database: Awaited<ReturnType<typeof freshDatabase>>
let data: string
let sql: Client

beforeAll(async () => {
  database = await freshDatabase('facts')
  data = mkdtempSync(path.join(tmpdir(), 'zonebook-killed-'))
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_DATA'] = data
  process.env['ZONEBOOK_SECRET'] = 'a secret for drills alone, long enough to sign with'
  sql = new Client(database.url)
  await sql.connect()
}, 120_000)

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await sql.end()
  await database.drop()
  rmSync(data, { recursive: true, force: true })
})

/** All that stands in the database of an import's rows, in one digest. */
async function standing(id: number) {
  const { rows } = await sql.query<{ row: string }>(
    `SELECT (to_jsonb(r) - 'importId')::text AS row FROM "ImportRow" r WHERE "importId" = $1 ORDER BY "sheet", "row"`,
    [id],
  )
  const { rows: imports } = await sql.query<{ state: string; rowsRead: number }>(
    `SELECT "state", "rowsRead" FROM "Import" WHERE "id" = $1`,
    [id],
  )
  const digest = createHash('sha256')
    .update(rows.map(({ row }) => row).join('\n'))
    .digest('hex')
  return { ...imports[0], rows: rows.length, digest }
}

test(`killed ${KILLS} times in the middle of a file, a reading comes to the same rows`, async () => {
  const { rows } = await sql.query<{ definition: string; metric: string }>(
    `SELECT d."key" AS definition, d."metricKey" AS metric FROM "Definition" d
       JOIN "DefinitionVersion" v ON v."definitionKey" = d."key" AND v."formula" IS NULL
       JOIN "MetricVersion" m ON m."metricKey" = d."metricKey" AND m."unit" = 'enterprise' ORDER BY 1 LIMIT 1`,
  )
  const [counted] = rows
  if (!counted) throw new Error('Nothing is counted')
  const actor = await anActor(sql, 'contributor', 'qtsc')
  const { receiveImport } = await import('@/lib/imports/mutations')
  const bytes = await writeXlsx(manyRows(ROWS, counted), 'en')
  const received = async () => {
    const sent = await receiveImport(actor, { name: 'figures.xlsx', locale: 'en', bytes })
    if (!sent.ok) throw new Error(sent.problem.code)
    return sent.value.id
  }

  const undisturbed = await received()
  const whole = startReading(undisturbed)
  const begunAfter = await whole.ready()
  const { code, ms } = await whole.ended()
  expect(code).toBe(0)
  const expected = await standing(undisturbed)
  expect(expected).toMatchObject({ state: 'read', rowsRead: ROWS, rows: ROWS })

  let id = await received()
  const moments: number[] = []
  for (let round = 0; round < KILLS; round += 1) {
    const reading = startReading(id)
    await reading.ready()
    await new Promise((resolve) => setTimeout(resolve, randomInt(0, Math.ceil((ms - begunAfter) * 0.8))))
    await reading.kill()
    const left = await standing(id)
    // What is counted as read is there, and nothing else.
    expect(left.rows).toBe(left.rowsRead)
    moments.push(left.rows)
    // What has ended is not read again: the next one begins another.
    if (left.state === 'read') {
      expect(left).toEqual(expected)
      id = await received()
    }
  }
  console.info(
    `Reading ${ROWS} rows lasts ${Math.round(ms - begunAfter)} ms; killed after`,
    moments.join(', '),
  )
  // Had all of them fallen before or after the reading, nothing would have been shown.
  expect(moments.filter((read) => read > 0 && read < ROWS).length).toBeGreaterThanOrEqual(1)

  expect(await startReading(id).ended()).toMatchObject({ code: 0 })
  expect(await standing(id)).toEqual(expected)
}, 600_000)
