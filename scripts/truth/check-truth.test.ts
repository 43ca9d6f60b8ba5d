import { expect, test } from 'vitest'
import { toCsv } from '@/lib/api/csv'
import { tabulate } from '@/lib/api/flat'
import { shownValue, stated } from '../../tests/support/public-page'
import { checkTruth } from './check-truth'
import type { Door } from './door'
import type { StatedFigure } from './figure'
import { report } from './report'

const FIGURES = [stated(), stated({ id: 8, metric: 'land_area', value: '43', unit: 'ha' })]

const page = (language: string, markup: string) => `<html lang="${language}"><body>${markup}</body></html>`
const list = (data: readonly object[]) => JSON.stringify({ data, meta: { release: 4, nextCursor: null } })
const linksTo = (language: string, ...paths: string[]) =>
  paths.map((path) => `<a href="/${language}${path}">${path}</a>`).join(' ')

/** What a small portal answers at each address, all of it the same truth. */
function smallPortal(figures: readonly StatedFigure[] = FIGURES) {
  const { header, rows } = tabulate(figures)
  const answers = new Map<string, string>([
    ['/sitemap.xml', '<loc>https://zones.example.org/en/zones/qtsc</loc>'],
    ['/api/v1/observations?limit=1000', list(figures)],
    ['/api/v1/observations?limit=1', list(figures.slice(0, 1))],
    ['/api/v1/observations.csv', toCsv(header, rows)],
    ['/api/v1/zones?limit=1000', list([{ slug: 'qtsc' }])],
    ['/api/v1/zones/qtsc', JSON.stringify({ data: { sites: [] } })],
    ['/api/v1/metrics?limit=1000', list([])],
    ['/guide.pdf', 'a file'],
  ])
  for (const figure of figures) answers.set(`/api/v1/figures/${figure.id}`, JSON.stringify({ data: figure }))
  for (const language of ['en', 'vi'] as const) {
    const shown = (...some: readonly StatedFigure[]) => some.map((one) => shownValue(one, language)).join('')
    answers.set(
      `/${language}`,
      page(
        language,
        `${linksTo(language, '/metrics/workforce', '/metrics/land_area')} <a href="/guide.pdf">guide</a>`,
      ),
    )
    answers.set(`/${language}/zones/qtsc`, page(language, shown(...figures)))
    for (const figure of figures) {
      answers.set(`/${language}/metrics/${figure.metric}`, page(language, shown(figure)))
      answers.set(`/${language}/figures/${figure.id}`, page(language, shown(figure)))
    }
  }
  return answers
}

function doorTo(answers: ReadonlyMap<string, string>): Door {
  const ask = async (address: string) => {
    const body = answers.get(address)
    const type = address.startsWith('/api') ? 'application/json' : 'text/html; charset=utf-8'
    return body === undefined ? { status: 404, type, body: '' } : { status: 200, type, body }
  }
  async function* partsOf(address: string) {
    yield (await ask(address)).body
  }
  return {
    origin: 'http://localhost:3000',
    ask,
    status: async (address) => (await ask(address)).status,
    stream: async (address) => ({ status: (await ask(address)).status, parts: partsOf(address) }),
  }
}

/** Tells what is different once the small portal says something else. */
async function told(change: (answers: Map<string, string>) => void) {
  const answers = smallPortal()
  change(answers)
  const { differences } = await checkTruth(doorTo(answers))
  return differences.map(({ where, figure, what }) => [where, figure ?? '', what].join(' '))
}

const replaced = (address: string, from: string, to: string) => (answers: Map<string, string>) => {
  const body = answers.get(address)
  if (!body?.includes(from)) throw new Error(`${address} does not say ${from}`)
  answers.set(address, body.replace(from, to))
}

test('a portal that says the same everywhere has no difference, and tells what was compared', async () => {
  const truth = await checkTruth(doorTo(smallPortal()))
  expect(truth).toMatchObject({
    figures: 2,
    entries: 2,
    rows: 2,
    pages: 12,
    values: 12,
    passports: 2,
    pdfs: 1,
  })
  expect(truth.differences).toEqual([])
  expect(report(truth)).toContain('12 on 12 pages, all of them with a passport that says the same')
})

test.each([
  [
    'a page that says another value',
    replaced('/vi/zones/qtsc', '<data value="42450">42.450', '<data value="42460">42.460'),
    '/vi/zones/qtsc 7 carries the value 42460, where the figure is 42450',
  ],
  [
    'a file that differs in one digit',
    replaced('/api/v1/observations.csv', '42450', '42451'),
    '/api/v1/observations.csv 7 says “42451” under value, where JSON says “42450”',
  ],
  [
    'a passport in JSON that differs from the list',
    replaced('/api/v1/figures/8', '"43"', '"44"'),
    '/api/v1/figures/8 8 is stated otherwise than in the list of figures',
  ],
  [
    'a passport that is not there',
    (answers: Map<string, string>) => void answers.delete('/en/figures/8'),
    '/en/figures/8  answers 404',
  ],
  [
    'a figure that its metric’s page leaves out in one language',
    replaced(
      '/vi/metrics/land_area',
      shownValue(stated({ id: 8, metric: 'land_area', value: '43', unit: 'ha' }), 'vi'),
      '',
    ),
    '/metrics/land_area 8 is not shown there in both languages',
  ],
  [
    'a language that lacks a page',
    (answers: Map<string, string>) => void answers.delete('/vi/zones/qtsc'),
    '/vi/zones/qtsc  answers 404',
  ],
  [
    'a link to nothing',
    replaced('/en', 'href="/guide.pdf"', 'href="/en/lost"'),
    '/en/lost  answers 404, though / leads there',
  ],
  [
    'a file that is not there',
    (answers: Map<string, string>) => void answers.delete('/guide.pdf'),
    '/guide.pdf  answers 404, though a page leads there',
  ],
  [
    'a figure on a page that the data API does not know',
    replaced('/en', '</body>', '<a href="/en/figures/99"><data value="5">5</data></a></body>'),
    '/api/v1/figures/99 99 has no passport in JSON',
  ],
  [
    'a publication meanwhile',
    replaced('/api/v1/observations?limit=1', '"release":4', '"release":5'),
    '/releases/5  was published while this was read, so that pages of two releases met: run it again',
  ],
])('%s is told', async (_case, change, expected) => expect(await told(change)).toContain(expected))

test('what nobody answers is refused in plain words', async () => {
  const { doorOf } = await import('./door')
  await expect(checkTruth(doorOf('http://127.0.0.1:1'))).rejects.toThrow(
    'No portal answers at http://127.0.0.1:1',
  )
})

test('a link that says it is not to be followed is not', async () => {
  const add = (link: string) => replaced('/en', '</body>', `${link}</body>`)
  expect(await told(add('<a href="/en/zones?city=nowhere">Nowhere</a>'))).not.toEqual([])
  expect(await told(add('<a rel="nofollow" href="/en/zones?city=nowhere">Nowhere</a>'))).toEqual([])
})
