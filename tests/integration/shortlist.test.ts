import type { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import { readNeeds } from '@/lib/shortlist/address'
import type { Entry } from '@/lib/shortlist/shortlist'
import { anActor } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { madeUpSpace, publishSpaces } from '../support/made-up-space'

let database: FactsDatabase
let sql: Client
let contributor: Actor

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  contributor = await anActor(sql, 'contributor')
}, 120_000)

afterAll(() => database.close())

/** What the page of an address would say at a moment. */
async function asked(query: string, at: 'live' | number = 'live') {
  const { readCandidates } = await import('@/app/[locale]/_articles/shortlist-candidates')
  const { listZones } = await import('@/lib/zones/queries')
  const { listAllSpaces } = await import('@/lib/spaces/queries')
  const { shortlist } = await import('@/lib/shortlist/shortlist')
  const zones = (await listZones(at)).filter(({ membership }) => membership !== 'benchmark')
  const { needs, problems } = readNeeds(
    new URLSearchParams(query),
    zones.map(({ place }) => place.key),
  )
  expect(problems).toEqual([])
  return shortlist(await readCandidates(at, zones, await listAllSpaces(at)), needs)
}

const slugs = (entries: readonly Entry[]) => entries.map(({ candidate }) => candidate.zone.slug)
const verdictOf = (entries: readonly Entry[], slug: string, need: string) =>
  entries
    .find(({ candidate }) => candidate.zone.slug === slug)
    ?.verdicts.find((verdict) => verdict.need === need)

test('what is known today ranks few zones, rules out on a figure with a passport, and never guesses', async () => {
  const { ranked, open, ruledOut, idle } = await asked('for=office&area=2000&talent=20000&must=talent')
  expect(slugs(ranked)).toEqual(['qtsc'])
  expect(verdictOf(ruledOut, 'cau-giay', 'talent')).toMatchObject({
    answer: 'fail',
    evidence: { kind: 'figure', figure: { metric: { key: 'workforce' }, value: '16805', standing: 'ruled' } },
  })
  expect(verdictOf(open, 'dsp', 'talent')).toMatchObject({
    answer: 'unknown',
    evidence: { kind: 'figure', figure: { value: '2000', qualifier: 'over' } },
  })
  expect(verdictOf(open, 'can-tho', 'talent')).toMatchObject({ answer: 'unknown', evidence: null })
  expect(verdictOf(ranked, 'qtsc', 'area')).toMatchObject({
    answer: 'unknown',
    evidence: { kind: 'figure', figure: { metric: { key: 'occupancy' } } },
  })
  expect(idle).toEqual(['price', 'room'])
})

test('a published space answers for its zone from its release on, at its price on one basis', async () => {
  const { release } = await publishSpaces(sql, contributor, [
    madeUpSpace('qtsc', 'tower', {
      'space.kind': 'office',
      'space.size': '2500',
      'space.availableFrom': '2027-01',
      'space.price': '5.4',
      'space.priceUnit': 'USD/m2',
      'space.priceBasis': 'month',
    }),
    madeUpSpace('cau-giay', 'block', {
      'space.kind': 'office',
      'space.size': '1000',
      'space.price': '1296',
      'space.priceUnit': 'USD/m2',
      'space.priceBasis': 'whole_term',
      'space.priceTermEnd': '2066',
    }),
  ])
  const query = 'for=office&area=2000&from=2027&budget=65&must=area&must=date&must=budget'
  const { ranked, ruledOut, open } = await asked(query)
  expect(slugs(ranked)).toEqual(['qtsc'])
  expect(verdictOf(ranked, 'qtsc', 'budget')).toMatchObject({
    answer: 'pass',
    evidence: { space: { key: 'made-up-tower' }, price: { value: '64.8' } },
  })
  expect(slugs(ruledOut)).toEqual(['cau-giay'])
  expect(verdictOf(ruledOut, 'cau-giay', 'area')).toMatchObject({ answer: 'fail' })
  expect(verdictOf(ruledOut, 'cau-giay', 'date')).toMatchObject({ answer: 'unknown' })
  expect(slugs(open)).toContain('dsp')

  const before = await asked(query, release - 1)
  expect([slugs(before.ranked), slugs(before.ruledOut)]).toEqual([[], []])

  const byPrice = await asked('for=office&w-price=5&w-room=0&w-land=0&w-firms=0')
  expect(slugs(byPrice.ranked)).toEqual(['qtsc', 'cau-giay'])
  expect(byPrice.fragilities.find(({ criterion }) => criterion === 'price')).toMatchObject({
    more: { to: 'cau-giay' },
    less: null,
  })
})
