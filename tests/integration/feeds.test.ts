import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { LOCALES } from '@/lib/shared/text'
import { freshDatabase } from '../support/database'

/** What the library that writes feeds reads XML with: strict, so that anything not well-formed throws. */
type Element = {
  name?: string
  attributes?: Record<string, string>
  text?: string
  cdata?: string
  elements?: Element[]
}
const { xml2js } = createRequire(createRequire(import.meta.url).resolve('feed'))('xml-js') as {
  xml2js: (xml: string) => Element
}

const all = ({ elements = [] }: Element, name: string) => elements.filter((element) => element.name === name)
const one = (parent: Element, name: string) => {
  const [found] = all(parent, name)
  if (!found) throw new Error(`There is no ${name}`)
  return found
}
const words = (parent: Element, name: string) =>
  one(parent, name)
    .elements?.map(({ text, cdata }) => text ?? cdata ?? '')
    .join('') ?? ''

let database: Awaited<ReturnType<typeof freshDatabase>>
const BASE = 'http://zonebook.test'

const ROUTES = {
  xml: () => import('@/app/[locale]/(public)/releases/feed.xml/route'),
  json: () => import('@/app/[locale]/(public)/releases/feed.json/route'),
}

async function ask(
  locale: string,
  format: keyof typeof ROUTES,
  query = '',
  headers: Record<string, string> = {},
) {
  const { GET } = await ROUTES[format]()
  const request = new Request(`${BASE}/${locale}/releases/feed.${format}${query}`, { headers })
  return GET(request, { params: Promise.resolve({ locale }) })
}

async function atom(locale: string) {
  return one(xml2js(await (await ask(locale, 'xml')).text()), 'feed')
}

beforeAll(async () => {
  database = await freshDatabase()
  process.env['DATABASE_URL'] = database.url
  process.env['ZONEBOOK_URL'] = BASE
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  const empty = one(xml2js(await (await ask('en', 'xml')).text()), 'feed')
  expect([all(empty, 'entry'), words(empty, 'updated')]).toEqual([[], '1970-01-01T00:00:00.000Z'])
  const { loadFacts } = await import('@/prisma/seed/load-facts')
  await loadFacts()
  await correctOne()
}, 120_000)

afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await database.drop()
})

const HOSTILE = 'Less < more & "said" ]]> twice\u0007'

/** Corrects a figure, for a reason that no markup would survive unescaped. */
async function correctOne() {
  const { db } = await import('@/lib/platform/db')
  const { actorWithId } = await import('@/lib/auth/actor')
  const { getEditable } = await import('@/lib/changes/admin-queries')
  const { proposeFigure } = await import('@/lib/changes/mutations')
  const { publishChangeSet } = await import('../support/publish')
  const person = await db().user.create({
    data: {
      email: 'publisher@zonebook.test',
      name: 'Nobody’s name',
      passwordHash: 'none',
      appointments: { create: { role: 'publisher' } },
    },
  })
  const actor = await actorWithId(person.id)
  const figure = await db().observation.findFirstOrThrow({
    where: { subjectKey: 'qtsc', metricKey: 'enterprises', period: '2020-12', supersededIn: null },
  })
  const editable = actor && (await getEditable(actor, 'observation', figure.id))
  if (!actor || !editable) throw new Error('There is nothing to correct')
  const { standing: _s, standingReason: _r, conflict: _c, inputs: _i, ...said } = editable.content
  const saved = await proposeFigure(actor, {
    ...said,
    value: '171',
    base: figure.id,
    why: { nature: 'correction', reason: { en: HOSTILE, vi: HOSTILE } },
    locale: 'en',
    scale: '1',
    change: undefined,
  })
  const changeSet = Number(saved.ok && saved.value.next.split('/').pop())
  const seen = (await db().change.findMany({ where: { changeSetId: changeSet } })).map(({ id }) => id)
  const title = { en: 'Figures & more: <enterprises>', vi: 'Số liệu & nội dung khác: <doanh nghiệp>' }
  expect(await publishChangeSet(actor, { changeSet, title, seen })).toMatchObject({ ok: true })
}

describe.each(LOCALES)('in %s', (locale) => {
  const feed = `${BASE}/${locale}/releases/feed`

  test('the Atom feed is what RFC 4287 asks for', async () => {
    const answer = await ask(locale, 'xml')
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/atom+xml; charset=utf-8',
    ])
    const told = await atom(locale)
    expect(told.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale })
    expect(words(told, 'id')).toBe(`${feed}.xml`)
    expect(words(one(told, 'author'), 'name')).toBe('Zonebook')
    expect(all(told, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', href: `${BASE}/${locale}/releases` },
      { rel: 'self', href: `${feed}.xml` },
    ])
    const entries = all(told, 'entry')
    expect(entries.map((entry) => words(entry, 'id'))).toEqual(
      [2, 1].map((number) => `${BASE}/${locale}/releases/${number}`),
    )
    expect(words(told, 'updated')).toBe(words(entries[0] ?? {}, 'updated'))
    for (const entry of entries) {
      expect(words(entry, 'title')).not.toBe('')
      expect(one(entry, 'link').attributes).toMatchObject({ href: words(entry, 'id') })
      for (const when of ['updated', 'published']) expect(words(entry, when)).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
      // Its content is markup of its own, which has to be well-formed as well.
      expect(() => xml2js(`<div>${words(entry, 'content')}</div>`)).not.toThrow()
    }
  })

  test('the JSON feed tells the same', async () => {
    const answer = await ask(locale, 'json')
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    const told = await answer.json()
    expect(told).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: locale,
      home_page_url: `${BASE}/${locale}/releases`,
      feed_url: `${feed}.json`,
      authors: [{ name: 'Zonebook' }],
    })
    const entries = all(await atom(locale), 'entry')
    expect(told.items.map(({ id }: { id: string }) => id)).toEqual(entries.map((entry) => words(entry, 'id')))
    expect(told.items.map((item: { content_html: string }) => item.content_html)).toEqual(
      entries.map((entry) => words(entry, 'content')),
    )
    expect(told.items[0]).toMatchObject({
      url: `${BASE}/${locale}/releases/2`,
      _zonebook: { release: 2, figures: { corrected: 1 } },
    })
  })

  test('an entry says what a release did, with the value before and after', async () => {
    const told = await (await ask(locale, 'json')).json()
    const [item] = told.items
    expect(item.title).toMatch(locale === 'en' ? /^Release 2: .*<enterprises>$/ : /^Đợt công bố số 2: /)
    expect(item.summary).toContain(locale === 'en' ? '1 figure corrected' : '1 số liệu được đính chính')
    expect(item.content_html).toMatch(/<data value="165">.*<data value="171">/)
    expect(item.content_html).toMatch(new RegExp(`href="${BASE}/${locale}/figures/\\d+"`))
    expect(item.content_html).toContain('Less &lt; more &amp; &quot;said&quot; ]]&gt; twice')
    expect(item.content_html).not.toContain('\u0007')
    expect(JSON.stringify(told)).not.toContain('Nobody’s name')
  })

  test('a first release tells of some figures and how many more there are', async () => {
    const told = await (await ask(locale, 'json')).json()
    const first = told.items.at(-1)
    expect(first.content_html.match(/<tr>/g)).toHaveLength(21)
    expect(first.content_html).toContain(
      locale === 'en' ? 'more figures are on the page' : 'số liệu trên trang',
    )
  })
})

test('who has a feed already is told so', async () => {
  const etag = (await ask('en', 'xml')).headers.get('etag') ?? ''
  expect((await ask('en', 'xml', '', { 'if-none-match': etag })).status).toBe(304)
  expect((await ask('vi', 'xml', '', { 'if-none-match': etag })).status).toBe(200)
})

test.each([
  ['en', '?asOf=1999-01-01', 404],
  ['en', '?asOf=31/03/2026', 400],
  ['en', '?since=2', 400],
  ['fr', '', 404],
])('/%s/releases/feed%s is %i', async (locale, query, status) => {
  for (const format of ['xml', 'json'] as const)
    expect((await ask(locale, format, query)).status).toBe(status)
})

test('as of a day, a feed tells of releases up to then', async () => {
  const day = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  const told = await (await ask('en', 'json', `?asOf=${day}`)).json()
  expect(told.items).toHaveLength(2)
  expect(told.feed_url).toBe(`${BASE}/en/releases/feed.json?asOf=${day}`)
})
