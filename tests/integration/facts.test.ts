import { afterAll, beforeAll, expect, test } from 'vitest'
import { readFactsFile } from '@/prisma/seed/facts-file'
import type { LoadedFacts } from '@/prisma/seed/load-facts'
import { readFacts } from '@/prisma/seed/read-facts'
import { freshDatabase } from '../support/database'
import { saidIn, toldToThePublic } from './told'

const { creations, ledger } = readFacts(readFactsFile())
const subjects = creations.flatMap(({ kind, content }) => (kind === 'statement' ? [content.subject] : []))
const figures = creations.filter(({ kind }) => kind === 'observation').length

/** What the portal works out from the facts by itself, once they are published. */
const CALCULATED = ['land_area.sum-of-zones', 'usd_per_ha_year.revenue-by-total-land']
const isCalculated = (saying: string) => saying.startsWith('observation ') && saying.includes('"source":"ZB"')

let database: Awaited<ReturnType<typeof freshDatabase>>
let first: LoadedFacts
let told: Set<string>

beforeAll(async () => {
  database = await freshDatabase()
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  first = await loadFacts()
  told = await toldToThePublic([...new Set(subjects)])
})

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await database.drop()
})

test('the facts become the first release, with every figure and what is calculated from them', () => {
  expect(first).toEqual({ loaded: true, updated: null, figures: figures + CALCULATED.length })
})

test('every fact that is not withheld can be read through the public doors, and says the same', () => {
  const lost = ledger.filter(({ carriedBy }) => !carriedBy.every((creation) => told.has(saidIn(creation))))
  expect(lost.map(({ path }) => path)).toEqual([])
})

test('nothing is told that the facts do not say, or that is not calculated from them', () => {
  const proposed = new Set(creations.map(saidIn))
  const beside = [...told].filter((saying) => !proposed.has(saying))
  expect(beside.filter((saying) => !isCalculated(saying))).toEqual([])
  expect(beside.map((saying) => /"definition":"([^"]*)","inputs"/.exec(saying)?.[1]).toSorted()).toEqual(
    CALCULATED,
  )
})

test('what is withheld is told to nobody', () => {
  expect(ledger.filter(({ withheld }) => withheld !== null)).toHaveLength(1)
  expect([...told].filter((saying) => saying.includes('265.46'))).toEqual([])
})

test('loading again changes nothing', async () => {
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  const { db } = await import('@/lib/platform/db')
  expect(await loadFacts()).toEqual({
    loaded: false,
    updated: null,
    figures: figures + CALCULATED.length,
  })
  expect(await db().release.count()).toBe(1)
  expect(await toldToThePublic([...new Set(subjects)])).toEqual(told)
})
