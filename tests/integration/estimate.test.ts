import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

let database: FactsDatabase
beforeAll(async () => {
  database = await factsDatabase('portal')
})
afterAll(() => database.close())

type Body = Record<string, unknown>

/** Asks for an estimate as a request would. */
async function post(body: unknown, query = '') {
  const { POST } = await import('@/app/api/v1/incentives/estimate/route')
  const request = new Request(`http://zonebook.test/api/v1/incentives/estimate${query}`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
  return POST(request)
}

const years = (count: number, first = 2026) =>
  Array.from({ length: count }, (_, place) => ({
    year: first + place,
    revenue: '100000000',
    taxableIncome: '10000000',
  }))
const SOFTWARE = { 'new-investment-project': 'yes', activity: 'software', 'total-investment': '100' }
const ASK = { zone: 'qtsc', decisionDate: '2026-03-01', facts: SOFTWARE, years: years(15) }

async function estimated(changes: Body = {}, query = '') {
  const answer = await post({ ...ASK, ...changes }, query)
  expect(answer.status).toBe(200)
  const { estimateAnswer } = await import('@/lib/api/estimate-answer')
  const { data, meta } = estimateAnswer.parse(await answer.json())
  return { ...data, meta, said: data.caveats.map(({ code }) => code) }
}
const named = (options: readonly { incentives: string[] }[]) =>
  options.flatMap(({ incentives }) => incentives)

const OLD = 'decree-154-incentives-for-tenant-enterprises-historic'
const RATE = 'preferential-cit-rate-for-new-projects-in-a-zone'
const HOLIDAY = 'cit-holiday-and-half-rate-for-new-projects-in-a-zone'

describe('POST /api/v1/incentives/estimate', () => {
  test('a new software project in a zone, decided in 2026: 6.5 million instead of 30', async () => {
    const { baseline, options, best, meta, notice, said } = await estimated()
    expect(baseline.total).toBe('30000000')
    const found = options.find(({ id }) => id === best)
    expect(found).toMatchObject({ total: '6500000', saving: '23500000', eligible: 'yes' })
    expect(found?.incentives.toSorted()).toEqual([HOLIDAY, RATE].toSorted())
    expect(found?.years[0]).toMatchObject({ year: 2026, rate: '10', relief: 'exempt', tax: '0' })
    for (const { basis } of found?.years ?? [])
      for (const { instrument } of basis) expect(instrument).toMatch(/^law-67-2025-qh15$/)
    expect(found?.because[0]).toMatchObject({ asked: { en: expect.any(String) }, verdict: 'yes' })
    expect(meta).toEqual({ release: 1, publishedAt: expect.stringMatching(/^20/) })
    expect(notice).toMatchObject({
      en: expect.stringContaining('no legal or tax advice'),
      vi: expect.any(String),
    })
    expect(said).toContain('future_rules')
    const totals = options.map(({ total }) => Number(total))
    expect(totals).toEqual(totals.toSorted((a, b) => a - b))
  })

  test('the law of the day of decision decides: the old decree in 2024, the new framework in 2026', async () => {
    const [before, after] = [await estimated({ decisionDate: '2024-05-01' }), await estimated()]
    expect(named(before.options)).toContain(OLD)
    expect(named(before.options)).not.toContain(RATE)
    expect(named(after.options)).toContain(RATE)
    expect(named(after.options)).not.toContain(OLD)
    expect(after.considered.find(({ incentive }) => incentive === OLD)).toMatchObject({
      outside: 'ended',
      endedBy: 'decree-354-2025-nd-cp',
    })
    expect(before.said).toContain('standard_rate_of_another_day')
  })

  test('between two regimes both are in force, and they are not taken together', async () => {
    const { options } = await estimated({ decisionDate: '2025-11-15' })
    expect(named(options)).toEqual(expect.arrayContaining([OLD, RATE]))
    for (const { incentives } of options) expect(incentives).not.toEqual(expect.arrayContaining([OLD, RATE]))
  })

  test('a missing answer leaves it open, and it is said which', async () => {
    const { options, best } = await estimated({ facts: { activity: 'software' } })
    const open = options.find(({ id }) => id === RATE)
    expect(open).toMatchObject({ eligible: 'unknown', missing: ['new-investment-project'] })
    // What is certain costs more than what may be had.
    expect(best).toBe('basic-incentive-for-any-digital-technology-production-or-service')
  })

  test('every incentive of the release is told, whether it is computed, described or not for this project', async () => {
    const { considered } = await estimated()
    const slugs = new Set(considered.map(({ incentive }) => incentive))
    const { rows } = await database.sql.query(
      'SELECT count(DISTINCT "incentiveSlug")::int AS n FROM "IncentiveVersion"',
    )
    expect(slugs.size).toBe(rows[0].n)
  })

  test('it reads a moment, as every address of the data API does', async () => {
    expect((await estimated({}, '?release=1')).meta.release).toBe(1)
    expect((await post(ASK, '?release=99')).status).toBe(404)
    expect((await post(ASK, '?asof=2026-01-01')).status).toBe(400)
  })

  test('pages of anybody may ask', async () => {
    const { OPTIONS } = await import('@/app/api/v1/incentives/estimate/route')
    expect(OPTIONS().headers.get('access-control-allow-methods')).toBe('POST')
    const answer = await post(ASK)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test.each<[string, unknown, string, string]>([
    ['no zone', { ...ASK, zone: undefined }, 'zone', 'required'],
    ['no such zone', { ...ASK, zone: 'nowhere' }, 'zone', 'zone'],
    ['a park abroad', { ...ASK, zone: 'dubai-internet-city' }, 'zone', 'abroad'],
    ['no day of the calendar', { ...ASK, decisionDate: '2026-02-30' }, 'decisionDate', 'day'],
    ['a question that is not asked', { ...ASK, facts: { shoes: 'red' } }, 'facts.shoes', 'question'],
    [
      'an answer that nobody can give',
      { ...ASK, facts: { activity: 'farming' } },
      'facts.activity',
      'choice',
    ],
    [
      'an amount in words',
      { ...ASK, facts: { 'total-investment': 'much' } },
      'facts.total-investment',
      'decimal',
    ],
    [
      'a number that is no text',
      { ...ASK, years: [{ year: 2026, revenue: 1, taxableIncome: '1' }] },
      'years.0.revenue',
      'decimal',
    ],
    [
      'too many digits',
      { ...ASK, years: [{ year: 2026, revenue: '1', taxableIncome: '1'.repeat(23) }] },
      'years.0.taxableIncome',
      'decimal',
    ],
    [
      'revenue below zero',
      { ...ASK, years: [{ year: 2026, revenue: '-1', taxableIncome: '1' }] },
      'years.0.revenue',
      'not_negative',
    ],
    ['years with a gap', { ...ASK, years: [...years(1), ...years(1, 2028)] }, 'years', 'consecutive'],
    ['no years', { ...ASK, years: [] }, 'years', 'how_many_years'],
    ['too many years', { ...ASK, years: years(61) }, 'years', 'how_many_years'],
    ['a misspelt name', { ...ASK, fact: {} }, 'fact', 'unknown_field'],
    ['a list', [], '', 'object'],
  ])('%s is told by field, in words of both languages', async (_what, body, field, code) => {
    const answer = await post(body)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    const { detail, errors } = await answer.json()
    expect(detail[field]).toContain(code)
    expect(errors).toContainEqual({
      field,
      code,
      message: { en: expect.any(String), vi: expect.any(String) },
    })
  })

  test('what is no JSON, or too large, is refused', async () => {
    expect((await post('{')).status).toBe(400)
    expect((await post(' '.repeat(65 * 1024))).status).toBe(413)
  })
})

test('GET /api/v1/incentives/questions lists what can be answered', async () => {
  const { GET } = await import('@/app/api/v1/[...path]/route')
  const ask = (address: string) =>
    GET(new Request(`http://zonebook.test/api/v1/${address}`), {
      params: Promise.resolve({ path: address.split('/') }),
    })
  const { data, meta } = await (await ask('incentives/questions')).json()
  expect(meta.release).toBe(1)
  expect(data.find(({ key }: { key: string }) => key === 'activity')).toMatchObject({
    answer: 'choice',
    known: false,
    options: expect.arrayContaining([{ key: 'software', name: { en: 'Software', vi: 'Phần mềm' } }]),
  })
  const csv = await ask('incentives/questions.csv')
  expect((await csv.text()).split('\r\n')[0]).toContain('text_en')
})

test('GET /api/v1/openapi.json says what can be asked and what is answered', async () => {
  const { GET } = await import('@/app/api/v1/openapi.json/route')
  const answer = await GET(new Request('http://zonebook.test/api/v1/openapi.json'), {
    params: Promise.resolve({}),
  })
  const { openapi, paths } = await answer.json()
  expect(openapi).toMatch(/^3\.1\./)
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/zones', '/observations', '/incentives/questions', '/incentives/estimate']),
  )
  const { requestBody, responses } = paths['/incentives/estimate'].post
  expect(requestBody.content['application/json'].schema.required).toEqual(['zone', 'decisionDate', 'years'])
  expect(responses[200].content['application/json'].schema.properties.data.required).toContain('baseline')
  expect(paths['/observations'].get.parameters.map(({ name }: { name: string }) => name)).toContain('subject')
})

describe('GET /api/v1/incentives/estimate.xlsx', () => {
  const file = async (query: string) => {
    const { GET } = await import('@/app/api/v1/incentives/estimate.xlsx/route')
    return GET(new Request(`http://zonebook.test/api/v1/incentives/estimate.xlsx?${query}`))
  }

  test('is the workbook of what the address asks', async () => {
    const answer = await file(
      'zone=qtsc&day=2026-03-01&revenue=100&income=10&a-activity=software&other=2024-05-01&locale=vi',
    )
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toBe(
      'attachment; filename="zonebook-estimate-qtsc-2026-03-01.xlsx"',
    )
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect(Buffer.from(bytes.subarray(0, 2)).toString()).toBe('PK')
  })

  test.each([
    ['nothing asked', '', 'zone'],
    ['an amount in two readings', 'zone=qtsc&revenue=1&income=1.500', 'income.0'],
    ['a park abroad', 'zone=dubai-internet-city&revenue=1&income=1', 'zone'],
  ])('%s is told by field', async (_what, query, field) => {
    const answer = await file(query)
    expect(answer.status).toBe(400)
    expect(Object.keys((await answer.json()).detail)).toContain(field)
  })
})
