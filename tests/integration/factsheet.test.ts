import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatStated } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { LOCALES, type Locale } from '@/lib/shared/text'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { readPdf } from '../support/read-pdf'

let database: FactsDatabase

beforeAll(async () => {
  database = await factsDatabase()
})

afterAll(() => database.close())

/** Asks for a factsheet as a browser does. */
async function ask(file: string, query = '', headers: Record<string, string> = {}) {
  const { GET } = await import('@/app/factsheets/[file]/route')
  return GET(new Request(`http://localhost/factsheets/${file}${query}`, { headers }), {
    params: Promise.resolve({ file }),
  })
}

const factsheet = async (slug: string, locale: Locale) =>
  readPdf(new Uint8Array(await (await ask(`${slug}.${locale}.pdf`)).arrayBuffer()))

describe.each(LOCALES)('a factsheet in the language %s', (locale) => {
  test('states each of its figures as the pages do: value, qualifier, unit and period', async () => {
    const { readFactsheet } = await import('@/lib/factsheets/read-factsheet')
    const { factsheetContent } = await import('@/components/factsheets/factsheet-content')
    const { ROOMS } = await import('@/components/factsheets/within-room')
    const { text, pages, links } = await factsheet('qtsc', locale)
    const sheet = (await readFactsheet(1, 'qtsc', '2026-11-22')) ?? expect.fail('There is no such zone')
    const smallest = ROOMS.at(-1) ?? ROOMS[0]
    const { headlines, land, further } = factsheetContent(sheet, locale, smallest)
    const shown = [...headlines, ...[...land, ...further].map(({ figure }) => figure)]
    expect(headlines).toHaveLength(6)
    expect(pages).toHaveLength(2)
    for (const figure of shown) {
      expect(text).toContain(formatStated({ ...figure, value: figure.value ?? '' }, locale))
      expect(text).toContain(formatPeriod(figure, locale))
      expect(links).toContain(`http://localhost:3000/${locale}/figures/${figure.id}`)
    }
  })

  test('can be searched, brings its letters along and says what it is', async () => {
    const { title, author, language, text, fonts, pages } = await factsheet('qtsc', locale)
    expect(text).toContain('Công viên phần mềm Quang Trung')
    expect(text).toContain('Quang Trung Software City')
    expect(text).toBe(text.normalize('NFC'))
    expect(fonts.map(({ name }) => name.replace(/^[A-Z]{6}\+/, '')).toSorted()).toEqual([
      'BeVietnamPro-Light',
      'BeVietnamPro-Regular',
      'BeVietnamPro-SemiBold',
    ])
    expect(fonts.every(({ embedded }) => embedded)).toBe(true)
    expect(title).toMatch(locale === 'vi' ? /^Công viên.*tờ thông tin$/ : /^Quang Trung.*factsheet$/)
    expect([author, language]).toEqual(['Zonebook', locale])
    for (const [i, page] of pages.entries()) {
      expect(page).toContain(locale === 'vi' ? `Trang ${i + 1}/2` : `Page ${i + 1} of 2`)
      expect(page).toContain(`http://localhost:3000/${locale}/zones/qtsc`)
      expect(page).toContain(locale === 'vi' ? 'Đợt công bố 1' : 'Release 1')
    }
  })
})

test('every zone has a factsheet of one or two pages, with every source that it cites', async () => {
  const { listZones } = await import('@/lib/zones/queries')
  const zones = await listZones('live')
  expect(zones.length).toBeGreaterThan(20)
  for (const [place, { slug, name }] of zones.entries()) {
    // One language each, in turn; the fullest zone is read in both above.
    const locale = LOCALES[place % LOCALES.length] ?? 'vi'
    const { pages, text, fonts } = await factsheet(slug, locale)
    expect(fonts.filter(({ embedded }) => !embedded)).toEqual([])
    expect(pages.length, `${slug}.${locale}`).toBeLessThanOrEqual(2)
    expect(text).toContain(name.en)
    expect(text).toContain(name.vi)
    const cited = new Set(Array.from(text.matchAll(/\[(\d+)\]/g), ([, number]) => Number(number)))
    expect([...cited].toSorted((a, b) => a - b)).toEqual(Array.from({ length: cited.size }, (_, i) => i + 1))
  }
})

test('what nobody has reported is said, and never a zero', async () => {
  const { text } = await factsheet('vnu-itp', 'en')
  expect(text).toContain('No figures have been reported.')
  expect(text).toMatch(/No source that we have read gives these for this zone: .*Workforce/)
  expect(text).toContain('Have counsel confirm')
})

test('an unverified statement and a derived figure are marked in words', async () => {
  const { text } = await factsheet('dsp', 'vi')
  expect(text).toContain('chưa được kiểm chứng')
  expect((await factsheet('qtsc', 'vi')).text).toMatch(
    /13,7 triệu USD trên mỗi héc-ta mỗi năm 2020 \[\d+\] suy ra/,
  )
})

test.each([
  ['an unknown zone', 'nowhere.vi.pdf', '', 'Không có tờ thông tin của “nowhere”'],
  ['an unknown language', 'qtsc.fr.pdf', '', 'Không có tờ thông tin của “qtsc.fr.pdf”'],
  ['no PDF at all', 'qtsc', '', 'There is no factsheet of “qtsc”'],
  ['a day before the first release', 'qtsc.en.pdf', '?asOf=1999-01-01', 'Nothing had been published'],
  ['a day that no calendar has', 'qtsc.en.pdf', '?asOf=2026-02-30', 'This day cannot be read'],
  ['a release that there is not', 'qtsc.en.pdf', '?release=99', 'There is no such release'],
])('%s is a 404 in words', async (_case, file, query, words) => {
  const answer = await ask(file, query)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain(words)
})

test('a reader who has it already is not sent it again, and the same release makes the same file', async () => {
  const answer = await ask('dsp.en.pdf')
  const tag = answer.headers.get('etag') ?? ''
  expect(answer.headers.get('content-type')).toBe('application/pdf')
  expect(answer.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1, must-revalidate')
  const again = await ask('dsp.en.pdf', '', { 'if-none-match': tag })
  expect([again.status, (await again.arrayBuffer()).byteLength]).toEqual([304, 0])
  expect((await ask('dsp.en.pdf', '?release=1')).headers.get('etag')).not.toBe(tag)
})

test('as of a release it says so, and its links keep to that release', async () => {
  const answer = await ask('dsp.en.pdf', '?release=1')
  const { links, text } = await readPdf(new Uint8Array(await answer.arrayBuffer()))
  expect(text).toContain('http://localhost:3000/en/zones/dsp?release=1')
  const ours = links.filter((link) => link.startsWith('http://localhost:3000'))
  expect(ours.length).toBeGreaterThan(5)
  expect(ours.every((link) => link.endsWith('?release=1'))).toBe(true)
})
