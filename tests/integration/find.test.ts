import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { contentForm } from '@/lib/editor/form-schema'
import { nested } from '@/lib/entry/form'
import type { AsOf } from '@/lib/releases/as-of'
import { findZones } from '@/lib/zones/find'
import { readAsked } from '@/lib/zones/find-address'
import { placesOf } from '@/lib/zones/find-places'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let contributor: Actor

beforeAll(async () => {
  database = await factsDatabase()
  contributor = await anActor(database.sql, 'contributor', 'qtsc')
}, 120_000)

afterAll(() => database.close())

/** What the list of zones answers to a query, by slug. */
async function found(query: string, at: AsOf = 'live') {
  const { findableZones } = await import('@/app/[locale]/_articles/findable-zones')
  const { listZones } = await import('@/lib/zones/queries')
  const all = await findableZones(at, await listZones(at))
  const { asked } = readAsked(new URLSearchParams(query), [...placesOf(all).keys()])
  return findZones(all, asked, 'en').found.map(({ zone }) => zone.slug)
}

test.each([
  ['group=members&city=da-nang', ['dsp', 'fpt-complex', 'ditp']],
  ['group=members&since=-2014', ['cau-giay', 'dsp', 'qtsc']],
  ['group=members&since=2020-', ['fpt-complex', 'ditp', 'binh-duong', 'can-tho']],
  ['sector=semiconductors', ['binh-duong', 'dsp2']],
  ['group=prospective&size=unknown', ['mekong-itp']],
])('the bundled facts answer “%s”', async (query, slugs) =>
  expect((await found(query)).toSorted()).toEqual(slugs.toSorted()),
)

test('every zone is found by nothing, and by each filter’s choices together', async () => {
  const all = await found('')
  expect(all).toHaveLength(28)
  expect((await found('size=-10,10-50,50-200,200-,unknown&sort=name')).toSorted()).toEqual(all.toSorted())
})

test('a space that is published is found by its size from its release on', async () => {
  const { proposeContent } = await import('@/lib/editor/mutations')
  const space = {
    'space.zone': 'qtsc',
    'space.name.en': 'Test tower, floor 9',
    'space.name.vi': 'Tòa nhà thử, tầng 9',
    'space.kind': 'office',
    'space.size': '1.250,5',
    'space.sizeUnit': 'm2',
    'space.tax': 'unknown',
    'space.fees': 'unknown',
    'space.period': '2026-Q1',
    'space.source': 'S1',
    'space.verified': 'no',
    'space.confidence': 'medium',
  }
  const changeSet = draftOf(
    await proposeContent(contributor, contentForm.parse(nested({ kind: 'space', locale: 'vi', ...space }))),
  )
  expect(await found('space=1000-10000')).toEqual([])
  await publishChangeSet(contributor, {
    changeSet,
    title: { en: 'Spaces', vi: 'Mặt bằng' },
    seen: await changesOf(database.sql, changeSet),
  })
  expect(await found('space=1000-10000')).toEqual(['qtsc'])
  expect(await found('space=1000-10000', 1)).toEqual([])
})
