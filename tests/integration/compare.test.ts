import { Readable } from 'node:stream'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as Compare from '@/lib/compare/queries'
import { readAsk } from '@/lib/compare/ask'
import type { Comparison } from '@/lib/compare/comparison'
import { csvRows } from '../../scripts/truth/csv-rows'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let sql: Client
let { readComparison, readReady } = {} as typeof Compare

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  ;({ readComparison, readReady } = await import('@/lib/compare/queries'))
}, 120_000)

afterAll(() => database.close())

const compared = (query: string, at: 'live' | number = 'live') =>
  readComparison(at, readAsk(new URLSearchParams(query)))
const rowIn = ({ rows }: Comparison, metric: string) => rows.find((row) => row.metric.key === metric)
const said = (comparison: Comparison, metric: string) =>
  rowIn(comparison, metric)?.differences.map(
    ({ what, verdict, sides }) =>
      `${what} ${verdict}: ${sides.map(({ places, said: words }) => `${places.join(', ')} ${words.en}`).join('; ')}`,
  )

async function asked(path: string, query: Record<string, string>) {
  const { answerAt } = await import('@/lib/api/answer')
  const { queryAt } = await import('@/lib/api/query')
  return String((await answerAt([path], queryAt([path]).parse(query))).body)
}

/** The lines of a file, each by its columns. */
async function linesOf(csv: string): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = await Array.fromAsync(csvRows(Readable.from([csv])))
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])))
}

test('QTSC and all zones together cannot be compared by dollars per hectare and year, and it is said why', async () => {
  const comparison = await compared('zones=qtsc,vn-digital-zones&metrics=usd_per_ha_year')
  expect(rowIn(comparison, 'usd_per_ha_year')).toMatchObject({ verdict: 'not_comparable', ranking: null })
  expect(said(comparison, 'usd_per_ha_year')).toEqual(
    expect.arrayContaining([
      'period not_comparable: qtsc 2020; vn-digital-zones 5 December 2025',
      'area_basis with_care: qtsc total land of the zone; vn-digital-zones land area not stated',
      'scale with_care: qtsc one park; vn-digital-zones a whole network',
      'status with_care: qtsc derived; vn-digital-zones reported, verified',
    ]),
  )
})

test('land areas of zones are compared at their latest common year and ranked', async () => {
  const comparison = await compared('zones=dsp,dsp2,ditp,fpt-complex&metrics=land_area')
  expect(rowIn(comparison, 'land_area')).toMatchObject({
    period: '2024',
    verdict: 'comparable',
    differences: [],
    ranking: ['ditp', 'fpt-complex', 'dsp2', 'dsp'],
  })
})

test('parks abroad are compared over units; what nobody verified is said', async () => {
  const comparison = await compared('zones=technopark,hkstp,qtsc&metrics=land_area')
  expect(rowIn(comparison, 'land_area')).toMatchObject({
    verdict: 'with_care',
    ranking: ['technopark', 'qtsc', 'hkstp'],
  })
  expect(said(comparison, 'land_area')).toEqual(
    expect.arrayContaining([
      'unit with_care: technopark acres; hkstp, qtsc ha',
      'status with_care: technopark, qtsc reported, verified; hkstp not verified',
    ]),
  )
})

test('by age, each stands as old as the other, by the year that sources found it in', async () => {
  const comparison = await compared('zones=qtsc,dsp,technopark&align=age&metrics=occupancy')
  expect(comparison.places.map(({ key, founded }) => [key, founded])).toEqual([
    ['qtsc', 2000],
    ['dsp', 2008],
    ['technopark', null],
  ])
  expect(said(comparison, 'occupancy')?.[0]).toBe(
    'age with_care: qtsc 17 years after founding; dsp 16 years after founding',
  )
})

describe('what cannot be answered is told, and the rest is', () => {
  test.each([
    ['zones=qtsc', ['too_few'], 0],
    ['zones=qtsc,atlantis', ['unknown_zone', 'too_few'], 0],
    ['zones=qtsc,dsp,atlantis', ['unknown_zone'], 2],
    ['zones=qtsc,dsp,qtsc', ['twice'], 2],
    ['zones=qtsc,dsp,dsp2,ditp,can-tho,cau-giay,hue-cit', ['too_many'], 6],
    ['zones=qtsc,dsp&metrics=land_area,beauty', ['unknown_metric'], 2],
    ['zones=qtsc,dsp&metrics=beauty&align=moon', ['unknown_alignment', 'unknown_metric'], 2],
  ])('%s', async (query, problems, places) => {
    const comparison = await compared(query)
    expect(comparison.problems.map(({ kind }) => kind)).toEqual(problems)
    expect(comparison.rows.length > 0).toBe(places > 0)
    if (places > 0) expect(comparison.places).toHaveLength(places)
  })
})

test('ready comparisons come from the zones that report the most', async () => {
  const { networks, ready } = await readReady('live')
  expect(networks.map(({ key }) => key)).toEqual(['vn-digital-zones'])
  expect(ready.map(({ kind, zones: keys }) => [kind, keys.slice(0, 2)])).toContainEqual([
    'nation',
    ['qtsc', 'vn-digital-zones'],
  ])
  expect(ready[0]).toMatchObject({ kind: 'peers', zones: expect.arrayContaining(['qtsc', 'cau-giay']) })
})

test('the data API and its file tell the same as the page', async () => {
  const query = { zones: 'qtsc,vn-digital-zones,dsp', metrics: 'workforce,usd_per_ha_year,land_area' }
  const page = await compared(new URLSearchParams(query).toString(), 1)
  const { data } = JSON.parse(await asked('comparison', { ...query, release: '1' })) as {
    data: {
      rows: { metric: string; verdict: string; cells: { zone: string; figure: { value: string } | null }[] }[]
    }
  }
  expect(data.rows.map(({ metric, verdict }) => [metric, verdict])).toEqual(
    page.rows.map(({ metric, verdict }) => [metric.key, verdict]),
  )
  const cells = page.rows.flatMap(({ metric, cells: own }) =>
    own.map(({ place, figure }) => [metric.key, place, figure?.value ?? '', String(figure?.id ?? '')]),
  )
  expect(
    data.rows.flatMap(({ metric, cells: own }) =>
      own.map(({ zone, figure }) => [metric, zone, figure?.value ?? '']),
    ),
  ).toEqual(cells.map((cell) => cell.slice(0, 3)))
  const lines = await linesOf(await asked('comparison.csv', { ...query, release: '1' }))
  expect(lines.map(({ metric, subject, value, id }) => [metric, subject, value, id])).toEqual(cells)
  expect(
    lines.find(({ metric, subject }) => metric === 'usd_per_ha_year' && subject === 'qtsc'),
  ).toMatchObject({
    verdict: 'not_comparable',
    rank: '',
    period: '2020',
    reasons_en: expect.stringContaining('period: qtsc 2020; vn-digital-zones 5 December 2025') as unknown,
  })
})

test('a zone that was withdrawn is named and left out; as of before, it is still compared', async () => {
  const [zones, publisher] = await Promise.all([
    import('@/lib/zones/mutations'),
    anActor(sql, 'publisher', null),
  ])
  const { getZone } = await import('@/lib/zones/queries')
  const base = (await getZone('live', 'cyberport'))?.versionId ?? 0
  const changeSet = draftOf(
    await zones.proposeZoneWithdrawal(publisher, {
      base,
      why: { nature: 'correction', reason: { en: 'A test', vi: 'Thử nghiệm' } },
    }),
  )
  await publishChangeSet(publisher, {
    changeSet,
    title: { en: 'Withdrawn', vi: 'Rút' },
    seen: await changesOf(sql, changeSet),
  })
  const query = 'zones=cyberport,hkstp,one-north'
  const now = await compared(query)
  expect(now.problems).toMatchObject([{ kind: 'withdrawn', key: 'cyberport' }])
  expect(now.places.map(({ key }) => key)).toEqual(['hkstp', 'one-north'])
  const before = await compared(query, 1)
  expect(before.problems).toEqual([])
  expect(before.places).toHaveLength(3)
})

test('QTSC in 2014 beside the nation in 2025, in dollars per hectare and year, is red for its period', async () => {
  // A value of 2014 in the place of those that the facts hold of later years.
  await sql.query(`SET session_replication_role = replica`)
  await sql.query(
    `DELETE FROM "Observation" WHERE "subjectKey" = 'qtsc' AND "metricKey" = 'usd_per_ha_year' AND period = '2019'`,
  )
  await sql.query(
    `UPDATE "Observation" SET period = '2014' WHERE "subjectKey" = 'qtsc' AND "metricKey" = 'usd_per_ha_year'`,
  )
  await sql.query(`SET session_replication_role = DEFAULT`)
  const comparison = await compared('zones=vn-digital-zones,qtsc&metrics=usd_per_ha_year', 1)
  expect(rowIn(comparison, 'usd_per_ha_year')).toMatchObject({ verdict: 'not_comparable', ranking: null })
  expect(said(comparison, 'usd_per_ha_year')?.[0]).toBe(
    'period not_comparable: vn-digital-zones 5 December 2025; qtsc 2014',
  )
})
