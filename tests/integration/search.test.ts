import * as fc from 'fast-check'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contentForm } from '@/lib/editor/form-schema'
import { nested } from '@/lib/entry/form'
import type * as Doors from '@/lib/search/queries'
import type * as Search from '@/lib/search/search'
import type { WordIndex } from '@/lib/search/word-index'
import type { Locale } from '@/lib/shared/text'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'
import { QUERIES } from '../support/search-queries'

let database: FactsDatabase
let sql: Client
let doors: typeof Doors
let searching: typeof Search
let index: WordIndex

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  doors = await import('@/lib/search/queries')
  searching = await import('@/lib/search/search')
  index = await doors.searchIndex('live')
}, 120_000)

afterAll(() => database.close())

const found = (query: string, locale: Locale = 'en', within = index) =>
  searching.search(within, { query, kind: null, page: 1 }, locale)

describe('what people type', () => {
  test.each(QUERIES.map(([locale, query, first, how = 'typed']) => [locale, query, first, how] as const))(
    '%s: “%s” finds %s first',
    (locale, query, first, how) => {
      const { hits, how: read } = found(query, locale)
      expect(hits[0]?.key).toBe(first)
      expect(read).toBe(how)
    },
  )

  test('with and without accents the same zones come first; typed accents leave others out', () => {
    const zones = (query: string) =>
      found(query, 'vi')
        .hits.filter(({ kind }) => kind === 'zone')
        .map(({ key }) => key)
        .toSorted()
    expect(zones('da nang')).toEqual(zones('Đà Nẵng'))
    expect(zones('DA NANG')).toEqual(['zone/ditp', 'zone/dsp', 'zone/dsp2', 'zone/fpt-complex'])
    const marked = found('thuê đất', 'vi').hits.flatMap(
      ({ snippet }) => snippet?.pieces.filter((one) => one.marked) ?? [],
    )
    expect(marked.map(({ text }) => text.toLowerCase()).filter((text) => text === 'thuế')).toEqual([])
  })

  test('what nothing holds is not found, and a near word is offered', () => {
    expect(found('xyzzyx')).toMatchObject({ total: 0, hits: [] })
    expect(found('')).toMatchObject({ total: 0 })
    expect(found('?!')).toMatchObject({ total: 0 })
    expect(searching.meant(index, 'semicondoktor')).toContain('semiconductor')
  })

  test('a question of many words, of one letter or of thousands is answered', () => {
    for (const query of ['a', 'đ', 'da '.repeat(2000), 'x'.repeat(5000), '%_\\', '<b>qtsc</b>'])
      expect(found(query).total).toBeGreaterThanOrEqual(0)
    expect(found('<b>qtsc</b>').hits.map(({ key }) => key)).toContain('zone/qtsc')
  })
})

describe('what it says of it', () => {
  test('kinds add up, and one kind is handed out a page at a time', () => {
    const all = found('da nang')
    expect(all.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.total)
    expect(all.hits).toHaveLength(20)
    expect(all.pages).toBe(2)
    const second = searching.search(index, { query: 'da nang', kind: null, page: 2 }, 'en')
    expect(second.hits).toHaveLength(all.total - 20)
    const zones = searching.search(index, { query: 'da nang', kind: 'zone', page: 9 }, 'en')
    expect(zones).toMatchObject({ count: 4, page: 1, total: all.total })
    expect(new Set(zones.hits.map(({ kind }) => kind))).toEqual(new Set(['zone']))
  })

  test('each result shows the words for which it was found, in the language of the reader where it can', () => {
    for (const [query, locale] of [
      ['da nang', 'vi'],
      ['corporate income tax', 'en'],
      ['ibm', 'en'],
    ] as const)
      for (const { marked, snippet, key } of found(query, locale).hits.filter(
        ({ kind }) => kind !== 'zone',
      )) {
        const pieces = [...marked, ...(snippet?.pieces ?? [])]
        const labelled = key.startsWith('incentive')
        expect(labelled || pieces.some((piece) => piece.marked), `${query}: ${key}`).toBe(true)
      }
  })
})

test('every thing is found first, or among its equals, by its own name in either language', () => {
  const things = index.entries.filter(({ kind }) => kind !== 'tenant' && kind !== 'profile')
  expect(things.length).toBeGreaterThan(100)
  for (const entry of things)
    for (const locale of ['en', 'vi'] as const) {
      const name = entry.title[locale]
      const equals = things.filter(({ title }) => title.en === name || title.vi === name).length
      const keys = found(name, locale)
        .hits.slice(0, equals)
        .map(({ key }) => key)
      expect(keys, name).toContain(entry.key)
    }
})

test('it is found so in any letters, without its accents, and with one of them off', () => {
  const { entries } = index
  const named = entries.filter(({ kind }) => kind === 'zone' || kind === 'metric')
  fc.assert(
    fc.property(
      fc.constantFrom(...named),
      fc.constantFrom('en', 'vi'),
      fc.nat(40),
      (entry, locale, place) => {
        const name = entry.title[locale]
        const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D')
        for (const typed of [name.toUpperCase(), plain, plain.toLowerCase()])
          expect(found(typed, locale).hits.map(({ key }) => key)).toContain(entry.key)
        // A letter that is typed twice in a long word.
        const words = name.split(' ')
        const long = words[place % words.length] ?? ''
        if (!/^\p{L}{5,}$/u.test(long)) return
        const wrong = name.replace(long, long.slice(0, 3) + long.charAt(2) + long.slice(3))
        expect(found(wrong, locale).total, wrong).toBeGreaterThan(0)
      },
    ),
    { numRuns: 60 },
  )
})

test('what is published is found from then on, not before, and a preview of it is remembered by nobody', async () => {
  const contributor = await anActor(sql, 'contributor', 'qtsc')
  const { proposeContent } = await import('@/lib/editor/mutations')
  const { previewOf } = await import('@/lib/preview/admin-queries')
  const proposed = await proposeContent(
    contributor,
    contentForm.parse(
      nested({
        ...{ kind: 'statement', locale: 'en', 'statement.subject': 'qtsc', 'statement.topic': 'tenants' },
        ...{ 'statement.text.en': 'Quuxwerk Invented Ltd', 'statement.text.vi': 'Công ty bịa đặt Quuxwerk' },
        ...{ 'statement.source': 'S1', 'statement.verified': 'no', 'statement.confidence': 'low' },
      }),
    ),
  )
  const changeSet = draftOf(proposed)
  const total = async (at: Parameters<typeof doors.searchIndex>[0] = 'live') =>
    found('quuxwerk', 'en', await doors.searchIndex(at)).hits.map(({ key }) => key)

  expect(await total()).toEqual([])
  expect(await previewOf(contributor, changeSet, 'after', () => total())).toEqual({
    ok: true,
    value: ['tenant/qtsc/tenants'],
  })
  expect(await total()).toEqual([])

  const title = { en: 'A tenant', vi: 'Doanh nghiệp' }
  const published = await publishChangeSet(contributor, {
    changeSet,
    title,
    seen: await changesOf(sql, changeSet),
  })
  expect(published).toMatchObject({ ok: true })
  expect(await total()).toEqual(['tenant/qtsc/tenants'])
  expect(await total(1)).toEqual([])
  // Read as of a release it is made once.
  expect(await doors.searchIndex(1)).toBe(await doors.searchIndex(1))
})

test('the data API finds what the page finds', async () => {
  const { answerAt } = await import('@/lib/api/answer')
  const { queryAt } = await import('@/lib/api/query')
  const asks = (query: Record<string, string>) => queryAt(['search']).safeParse(query)
  const answer = async (path: string, query: Record<string, string>) =>
    String((await answerAt([path], queryAt(['search']).parse(query))).body)

  const { data, meta } = JSON.parse(await answer('search', { q: 'can tho', locale: 'vi', limit: '2' })) as {
    data: object[]
    meta: { nextCursor: string | null }
  }
  expect(data).toHaveLength(2)
  expect(data[0]).toMatchObject({ kind: 'zone', path: '/vi/zones/can-tho' })
  const rest = await answer('search', { q: 'can tho', locale: 'vi', cursor: meta.nextCursor ?? '' })
  expect(JSON.parse(rest)).toMatchObject({ data: expect.not.arrayContaining([data[0]]) as unknown })
  expect(await answer('search.csv', { q: '154/2013', kind: 'law' })).toContain(
    '/en/legal-instruments/decree-154-2013-nd-cp',
  )
  for (const wrong of [{}, { q: '' }, { q: 'x', kind: 'park' }, { q: 'x', locale: 'fr' }, { query: 'x' }])
    expect(asks(wrong).success).toBe(false)
})
