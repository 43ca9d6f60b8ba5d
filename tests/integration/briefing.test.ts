import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatStated } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { LOCALES } from '@/lib/shared/text'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { readPdf } from '../support/read-pdf'

let database: FactsDatabase

beforeAll(async () => {
  database = await factsDatabase()
})

afterAll(() => database.close())

async function ask(file: string, query: string) {
  const { GET } = await import('@/app/briefings/[file]/route')
  return GET(new Request(`http://localhost/briefings/${file}${query}`), { params: Promise.resolve({ file }) })
}

const briefing = async (locale: string, query: string) =>
  readPdf(new Uint8Array(await (await ask(`${locale}.pdf`, query)).arrayBuffer()))

async function compared(zones: string[]) {
  const { readComparison } = await import('@/lib/compare/queries')
  return readComparison(1, { zones, metrics: null, alignment: 'calendar' })
}

describe.each(LOCALES)('a briefing in the language %s', (locale) => {
  test('of two zones holds what the comparison states, with each verdict and what differs in words', async () => {
    const { text, pages, fonts, language } = await briefing(locale, '?zones=qtsc,dsp')
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.length).toBeLessThanOrEqual(8)
    expect([language, fonts.every(({ embedded }) => embedded)]).toEqual([locale, true])
    const { rows } = await compared(['qtsc', 'dsp'])
    expect(rows.length).toBeGreaterThan(2)
    for (const { metric, cells, differences } of rows) {
      expect(text).toContain(metric.name[locale])
      for (const { figure } of cells.filter((cell) => cell.figure)) {
        if (!figure?.value) continue
        expect(text).toContain(formatStated({ ...figure, value: figure.value }, locale))
        expect(text).toContain(formatPeriod(figure, locale))
      }
      for (const { sides } of differences) for (const { said } of sides) expect(text).toContain(said[locale])
    }
    expect(text).toContain(
      locale === 'vi' ? 'không so sánh được: kỳ số liệu (A:' : 'not comparable: period (A:',
    )
  })

  test('of six zones on all topics has eight pages at most and every one of them by name', async () => {
    const zones = ['qtsc', 'dsp', 'cau-giay', 'ditp', 'fpt-complex', 'dsp2']
    const { text, pages } = await briefing(locale, `?zones=${zones.join(',')}`)
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.length).toBeLessThanOrEqual(8)
    for (const { name } of (await compared(zones)).places) expect(text).toContain(name[locale])
    expect(pages.at(-1)).toContain(locale === 'vi' ? 'Nguồn' : 'Sources')
  })
})

test('what the law grants is marked where it holds no more or is only an aim, and counsel must confirm it', async () => {
  const { text } = await briefing('en', '?zones=qtsc,dsp&topics=incentives')
  expect(text).toContain('Have counsel confirm these before you rely on them.')
  expect(text).toMatch(/Decree 154 incentives .{0,40}no longer granted/)
  expect(text).toContain('to be checked')
  expect(text).toContain('No source that we have read gives a rent or a land price of any of these zones.')
  expect(text).not.toContain('Management and operation A')
})

test('the topics that are asked for, and the address at which it can be made again', async () => {
  const { text, pages } = await briefing('vi', '?zones=bac-ninh&zones=hau-giang&topics=expansion&release=1')
  expect(pages).toHaveLength(4)
  expect(text).toContain('Chưa có kế hoạch nào được công bố.')
  expect(text.replace(/\s/g, '')).toContain(
    'http://localhost:3000/vi/briefing?zones=bac-ninh,hau-giang&topics=expansion&release=1',
  )
})

test('what cannot be answered is said on the cover, and the rest is answered', async () => {
  const [cover = ''] = (await briefing('en', '?zones=qtsc,nowhere,vn-digital-zones')).pages
  expect(cover).toContain('There is no zone “nowhere”; it is left out.')
  expect(cover).toContain('Two side by side')
})

test.each([
  ['one zone', 'en.pdf', '?zones=qtsc', 'A briefing needs at least two zones'],
  ['no zone', 'vi.pdf', '', 'Tài liệu tóm tắt cần ít nhất hai khu'],
  ['an unknown language', 'fr.pdf', '?zones=qtsc,dsp', 'This address makes a briefing'],
  ['a day that has not come', 'en.pdf', '?zones=qtsc,dsp&asOf=2999-01-01', 'This day has not come yet'],
])('%s is a 404 that says what to do', async (_case, file, query, words) => {
  const answer = await ask(file, query)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain(words)
})
