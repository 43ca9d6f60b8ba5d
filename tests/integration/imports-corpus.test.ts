import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Case, corpus } from '../support/spreadsheets-corpus'
import type { Seen } from '../support/spreadsheets-reader'

/** Megabytes of objects that the reading process may hold; what one file of 20 MB needs, and no more. */
const OBJECTS = 192
/** Megabytes of the whole process at its largest, with Node itself and what is being inflated. */
const PROCESS = 420
const LONGEST_MS = 15_000

const cases = corpus()
const seen = new Map<string, Seen>()
let folder: string
let megabytes = 0

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zonebook-corpus-'))
  const list = cases.map(({ name, bytes, locale = 'en' }, i) => {
    writeFileSync(path.join(folder, String(i)), bytes())
    return { file: String(i), name, locale }
  })
  writeFileSync(path.join(folder, 'list.json'), JSON.stringify(list))
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      `--max-old-space-size=${OBJECTS}`,
      '--conditions=react-server',
      '--import',
      'tsx',
      'tests/support/spreadsheets-reader.ts',
      folder,
    ],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  for (const line of stdout.trim().split('\n')) {
    const read = JSON.parse(line) as Seen & { megabytes?: number }
    if (read.megabytes !== undefined) megabytes = read.megabytes
    else seen.set(read.name, read)
  }
}, 300_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function expectEnding({ name, ends }: Case) {
  const read = seen.get(name)
  if (!read) throw new Error('The reading process did not survive to this file')
  expect(read.threw).toBeUndefined()
  expect(read.ms).toBeLessThan(LONGEST_MS)
  if ('refused' in ends) return expect(ends.refused).toContain(read.refused)
  expect(read.refused).toBeUndefined()
  const { codes = [], notes = [], among, value, note, period, ...counts } = ends
  expect(read.counts).toMatchObject(counts)
  expect(read.codes).toEqual(expect.arrayContaining([...codes]))
  expect(read.notes).toEqual(expect.arrayContaining([...notes]))
  if (value !== undefined) expect(read.values?.[0]).toBe(value)
  if (note !== undefined) expect(read.texts?.[0]).toBe(note)
  if (period !== undefined) expect(read.periods?.[0]).toBe(period)
  if (among) for (const one of read.values ?? []) expect(among).toContain(one)
}

test('the corpus has at least 200 files, each of another name', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200)
  expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length)
})

describe('ends in a refusal by name or in a right result', () => {
  test.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => expectEnding(one))
})

test(`all of it is read in at most ${PROCESS} MB`, () => {
  const slowest = [...seen.values()].toSorted((a, b) => b.ms - a.ms)[0]
  console.info(
    `${seen.size} files, ${megabytes} MB at most; the slowest took ${slowest?.ms} ms: ${slowest?.name}`,
  )
  expect(megabytes).toBeLessThan(PROCESS)
})

test('nothing that serves pages can open a spreadsheet: that is done by the worker alone', () => {
  const sources = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.test.ts'))
      .map((file) => `${root}/${file}`)
  const opens = [...sources('app'), ...sources('components'), ...sources('lib')].filter((file) =>
    /from '[^']*(spreadsheets\/(open|xlsx|csv)|imports\/jobs)'/.test(readFileSync(file, 'utf8')),
  )
  expect(opens.filter((file) => !/^lib\/(spreadsheets|imports\/jobs\.ts)/.test(file))).toEqual([])
})
