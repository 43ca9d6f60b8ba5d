import fc from 'fast-check'
import { createTranslator } from 'next-intl'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { officeWords, passportSentence } from '@/components/figures/passport-words'
import type { Actor } from '@/lib/auth/policy'
import type * as Views from '@/lib/changes/admin-queries'
import type { FigureForm } from '@/lib/changes/form-schema'
import type * as Changes from '@/lib/changes/mutations'
import type * as Figures from '@/lib/figures/queries'
import { pointsOf, toSeries } from '@/lib/figures/series'
import { publishChangeSet } from '../support/publish'
import { LOCALES, type Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

let database: FactsDatabase
let sql: Client
let changes: typeof Changes
let views: typeof Views
let figures: typeof Figures

const NATION = 'vn-digital-zones'
const title = { en: 'Figures', vi: 'Số liệu' }
const better = { nature: 'revision', reason: { en: 'A newer count', vi: 'Có số liệu mới hơn' } } as const
const wrong = { nature: 'correction', reason: { en: 'A typing error', vi: 'Lỗi nhập liệu' } } as const
type Why = typeof better | typeof wrong

const speak = (locale: Locale) => createTranslator({ locale, messages: WORDS[locale] })

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  changes = await import('@/lib/changes/mutations')
  views = await import('@/lib/changes/admin-queries')
  figures = await import('@/lib/figures/queries')
}, 120_000)

afterAll(() => database.close())

const appointed = (role: Actor['appointments'][number]['role'], zone: string | null) =>
  anActor(sql, role, zone, 'Nobody Here')

async function publish(publisher: Actor, saved: Parameters<typeof draftOf>[0]) {
  const changeSet = draftOf(saved)
  const seen = await changesOf(sql, changeSet)
  const done = await publishChangeSet(publisher, { changeSet, title, seen })
  if (!done.ok) throw new Error(`Not published: ${JSON.stringify(done.problem)}`)
  return done.value
}

/** Another value for a figure, proposed by one person and published by another; the id of the new version. */
async function revise(author: Actor, publisher: Actor, id: number, value: string, why: Why) {
  const editable = await views.getEditable(author, 'observation', id)
  if (!editable) throw new Error('There is no such figure')
  const { standing: _standing, standingReason: _reason, conflict: _conflict, ...said } = editable.content
  const form: FigureForm = { ...said, value, base: id, why, locale: 'en', scale: '1', change: undefined }
  const saved = await changes.proposeFigure(author, form)
  const { release } = await publish(publisher, saved)
  const { rows } = await sql.query<{ id: number }>(`SELECT "id" FROM "Observation" WHERE "replacesId" = $1`, [
    id,
  ])
  return { id: rows[0]?.id ?? 0, release }
}

async function withdraw(author: Actor, publisher: Actor, id: number, why: Why) {
  const saved = await changes.proposeWithdrawal(author, {
    kind: 'observation',
    base: id,
    change: undefined,
    why,
  })
  return publish(publisher, saved)
}

/** Ruled, reported counts of QTSC, the first `count` that no test has touched. */
async function untouched(count: number) {
  const { rows } = await sql.query<{ id: number }>(
    `SELECT "id" FROM "Observation" o WHERE "subjectKey" = 'qtsc' AND "standing" = 'ruled' AND "value" IS NOT NULL
       AND "status" = 'reported' AND "unit" IN ('person', 'enterprise') AND "publishedIn" = 1 AND "supersededIn" IS NULL
       ORDER BY "id" LIMIT $1`,
    [count],
  )
  return rows.map(({ id }) => id)
}

const passportOf = async (at: 'live' | number, id: number) => {
  const passport = await figures.getPassport(at, id)
  if (!passport) throw new Error(`No passport ${id} at ${at}`)
  return passport
}

describe('a figure that was revised, corrected and taken back', () => {
  let first: number, second: number, third: number
  let revised: number, corrected: number, ended: number
  let contributor: Actor

  beforeAll(async () => {
    contributor = await appointed('contributor', 'qtsc')
    const publisher = await appointed('publisher', null)
    first = (await untouched(1))[0] ?? 0
    const one = await revise(contributor, publisher, first, '4711', better)
    const two = await revise(await appointed('publisher', 'qtsc'), publisher, one.id, '4712', wrong)
    ended = (await withdraw(contributor, await appointed('administrator', null), two.id, wrong)).release
    ;[second, third, revised, corrected] = [one.id, two.id, one.release, two.release]
  })

  test('tells all that it was before, and why each value took the place of the one before it', async () => {
    const { figure, published, history } = await passportOf('live', third)
    expect(figure.value).toBe('4712')
    expect(published).toMatchObject({ release: corrected, nature: 'correction', reason: wrong.reason })
    expect(history.map(({ figure: { id }, release, nature }) => [id, release, nature])).toEqual([
      [second, revised, 'revision'],
      [first, 1, null],
    ])
  })

  test('tells who answers for it by role and zone, never by name', async () => {
    const { published, history } = await passportOf('live', third)
    expect(published.by).toMatchObject({
      origin: 'form',
      author: { role: 'publisher', zone: { slug: 'qtsc' } },
      approver: { role: 'publisher', zone: null },
    })
    expect(history[0]?.by.author).toMatchObject({ role: 'contributor', zone: { slug: 'qtsc' } })
    expect(history[1]?.by).toEqual({ origin: 'facts', author: null, approver: null })
    expect(officeWords(speak('en'), history[0]?.by.author ?? null, 'en')).toBe(
      'a contributor of Quang Trung Software City',
    )
    expect(officeWords(speak('vi'), published.by.approver, 'vi')).toBe(
      'người duyệt và công bố cho tất cả các khu',
    )
    expect(JSON.stringify(await passportOf('live', third))).not.toMatch(/Nobody Here|zonebook\.test/)
  })

  test('keeps the role of whoever holds it no longer', async () => {
    await sql.query(`DELETE FROM "Appointment" WHERE "userId" = $1`, [contributor.id])
    const { published } = await passportOf('live', second)
    expect(published.by.author).toMatchObject({ role: 'contributor', zone: { slug: 'qtsc' } })
  })

  test('says when and why it was taken back, and by whom', async () => {
    const { withdrawn, supersededBy } = await passportOf('live', third)
    expect(supersededBy).toBeNull()
    expect(withdrawn).toMatchObject({
      release: ended,
      nature: 'correction',
      reason: wrong.reason,
      by: { approver: { role: 'administrator', zone: null } },
    })
  })

  test('says what took its place, and does not call its own later values other sources', async () => {
    const { supersededBy, withdrawn, others } = await passportOf('live', first)
    expect(supersededBy).toMatchObject({ figure: { id: second, value: '4711' }, nature: 'revision' })
    expect(withdrawn).toBeNull()
    expect(others.map(({ id }) => id)).not.toContain(third)
  })

  test('at an earlier release tells nothing of what came later', async () => {
    expect(await figures.getPassport(1, second)).toBeNull()
    const then = await passportOf(1, first)
    expect([then.supersededBy, then.withdrawn, then.figure.supersededIn]).toEqual([null, null, null])
    const later = await passportOf(corrected, third)
    expect([later.withdrawn, later.history.length]).toEqual([null, 2])
    expect((await passportOf(revised, first)).supersededBy?.figure.supersededIn).toBeNull()
  })
})

test('what a passport told right after a release is what it tells as of that release, for a random history', async () => {
  const publisher = await appointed('publisher', null)
  const current = await untouched(4)
  const known = new Set(current)
  const told = new Map<number, Map<number, unknown>>()
  const steps = fc.sample(
    fc.record({ pick: fc.nat(), act: fc.constantFrom('revise', 'correct', 'withdraw') }),
    9,
  )

  for (const [step, { pick, act }] of steps.entries()) {
    const [id] = current.splice(pick % Math.max(current.length, 1), 1)
    if (id === undefined) break
    let release: number
    if (act === 'withdraw') release = (await withdraw(publisher, publisher, id, wrong)).release
    else {
      const next = await revise(
        publisher,
        publisher,
        id,
        String(1000 + step),
        act === 'correct' ? wrong : better,
      )
      current.push(next.id)
      known.add(next.id)
      release = next.release
    }
    const passports = new Map<number, unknown>()
    for (const one of known) passports.set(one, await figures.getPassport('live', one))
    told.set(release, passports)
  }
  for (const [release, passports] of told)
    for (const id of known)
      expect(await figures.getPassport(release, id), JSON.stringify(steps)).toEqual(passports.get(id) ?? null)
})

describe('a derived figure', () => {
  const derivedFrom = async (metric: string) => {
    const [derived] = (await figures.listFigures(1, { subject: NATION })).filter(
      ({ status, metric: { key }, value }) => status === 'derived' && key === metric && value !== null,
    )
    if (!derived) throw new Error('No such derived figure')
    return derived.id
  }

  test('names the versions that it was calculated from, and says when one of them was superseded since', async () => {
    const publisher = await appointed('publisher', null)
    const id = await derivedFrom('workforce')
    const [input] = (await passportOf('live', id)).inputs
    expect(input).toMatchObject({ role: 'factor', figure: { value: '42450', supersededIn: null } })

    const { release, id: next } = await revise(publisher, publisher, input?.figure.id ?? 0, '42451', better)
    const [then] = (await passportOf('live', id)).inputs
    expect(then?.figure).toMatchObject({ id: input?.figure.id, value: '42450', supersededIn: release })
    expect((await passportOf(release - 1, id)).inputs).toEqual([input])

    // The withdrawal of an input is told there too, so its page is drawn again.
    expect((await withdraw(publisher, publisher, next, wrong)).touched).toContain(`figure:${id}`)
  })
})

describe('twenty years of revenue per hectare', () => {
  const twentyYears = async () => {
    const listed = await figures.listFigures(1, { subject: 'qtsc' })
    const [figure, ...more] = listed.filter(
      ({ value, unit }) => value === '73210000' && unit.startsWith('USD'),
    )
    expect(more).toEqual([])
    if (!figure) throw new Error('73.21 million USD per hectare is not published')
    return figure
  }

  test('are told as what they are: a total of 2001 to 2020', async () => {
    const figure = await twentyYears()
    expect(figure).toMatchObject({
      period: '2001/2020',
      unit: 'USD/ha',
      metric: { key: 'revenue_per_ha_cumulative' },
    })
    expect(passportSentence(speak('en'), figure, 'en')).toContain('2001–2020')
    expect(passportSentence(speak('en'), figure, 'en')).toContain(
      '73.21 million USD per hectare in total over 20 years',
    )
    expect(passportSentence(speak('vi'), figure, 'vi')).toContain(
      '73,21 triệu USD trên mỗi héc-ta, tính chung 20 năm',
    )
  })

  test('stand in no series of yearly values, and in no series at all', async () => {
    const figure = await twentyYears()
    const all = await figures.listFigures(1, {})
    const yearly = all.filter(({ metric: { key } }) => key === 'usd_per_ha_year')
    expect(yearly.length).toBeGreaterThan(0)
    expect(yearly.map(({ value }) => value)).not.toContain('73210000')
    for (const alike of Map.groupBy(all, ({ metric, subject }) => `${metric.key} ${subject.key}`).values())
      expect(pointsOf(toSeries(alike)).map((point) => point.figure.id)).not.toContain(figure.id)
  })

  test('show how the disagreement about them was ruled', async () => {
    const { figure } = await passportOf(1, (await twentyYears()).id)
    const { listConflicts } = await import('@/lib/conflicts/queries')
    const [conflict] = (await listConflicts(1, 'qtsc')).filter(({ key }) => key === figure.conflict)
    expect(conflict?.ruling.en).toContain('2001-2020')
  })
})

test('no chart of the bundled facts joins what counts or covers different things', async () => {
  const all = await figures.listFigures(1, {})
  for (const alike of Map.groupBy(all, ({ metric, subject }) => `${metric.key} ${subject.key}`).values())
    for (const { points, definition, coverage } of toSeries(alike).segments)
      for (const { figure } of points)
        expect([figure.definition.key, figure.coverage]).toEqual([definition.key, coverage])
})

describe('over the data API', () => {
  const ask = async (address: string) => {
    const url = new URL(address, 'http://zonebook.test/api/v1/')
    const path = url.pathname.replace('/api/v1/', '').split('/')
    const [place = '', id = '', citation] = path
    if (citation === undefined) {
      const { GET } = await import('@/app/api/v1/[...path]/route')
      return GET(new Request(url), { params: Promise.resolve({ path: [place, id] }) })
    }
    const { GET } = await import('@/app/api/v1/figures/[id]/[citation]/route')
    return GET(new Request(url), { params: Promise.resolve({ id, citation }) })
  }
  const today = () => new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)

  test('a passport is the figure as in a list, and all that backs it', async () => {
    const [id] = await untouched(1)
    const { apiFigure } = await import('@/lib/api/figure')
    const passport = await passportOf('live', id ?? 0)
    const { data, meta } = await (await ask(`figures/${id}`)).json()
    expect(data).toMatchObject(JSON.parse(JSON.stringify(apiFigure(passport.figure))))
    expect(data).toMatchObject({
      published: { release: 1, origin: 'facts', author: null, approver: null },
      inputs: [],
      history: [],
      withdrawn: null,
      supersededBy: null,
    })
    expect(meta.release).toBeGreaterThan(1)
  })

  test('a derived figure gives its inputs by id', async () => {
    const derived = (await figures.listFigures(1, { subject: 'qtsc', metric: 'usd_per_ha_year' })).find(
      ({ status }) => status === 'derived',
    )
    const { inputs } = await passportOf('live', derived?.id ?? 0)
    const { data } = await (await ask(`figures/${derived?.id}`)).json()
    expect(inputs.length).toBeGreaterThan(1)
    expect(data.inputs).toMatchObject(
      inputs.map(({ role, figure: { id } }) => ({ role, figure: id, observation: { id } })),
    )
  })

  test.each(LOCALES)('its citation in %s comes as text, BibTeX and CSL-JSON', async (locale) => {
    const [id] = await untouched(1)
    const answer = async (file: string) => {
      const response = await ask(`figures/${id}/${file}?locale=${locale}`)
      expect(response.headers.get('content-disposition')).toContain(`zonebook-figure-${id}-release-1`)
      return { type: response.headers.get('content-type'), body: await response.text() }
    }
    const [text, bib, json] = [
      await answer('citation.txt'),
      await answer('citation.bib'),
      await answer('citation.json'),
    ]
    expect(text.type).toContain('text/plain')
    expect(bib.type).toContain('application/x-bibtex')
    expect(json.type).toContain('application/vnd.citationstyles.csl+json')
    expect(bib.body).toContain(`@misc{zonebook-figure-${id}-release-1,`)
    const [entry] = JSON.parse(json.body)
    expect(text.body).toContain(entry.title)
    for (const { body } of [text, bib, json]) expect(body).toContain(`/${locale}/figures/${id}`)
  })

  test('a citation of an earlier state cites its release', async () => {
    const [id] = await untouched(1)
    expect(await (await ask(`figures/${id}/citation.txt?release=1`)).text()).toContain(
      `/figures/${id}?release=1`,
    )
    expect(await (await ask(`figures/${id}/citation.bib?asOf=${today()}`)).text()).toMatch(/\?release=\d+/)
  })

  test.each([
    ['figures/999999', 404],
    ['figures/0', 404],
    ['figures/abc', 404],
    ['figures/1?asOf=1999-01-01', 404],
    ['figures/1?locale=en', 400],
    ['figures/1/citation.pdf', 404],
    ['figures/999999/citation.txt', 404],
    ['figures/1/citation.txt?release=999999', 404],
    ['figures/1/citation.txt?asOf=1999-01-01', 404],
    ['figures/1/citation.txt?locale=fr', 400],
    ['figures/1/citation.txt?asOf=yesterday', 400],
  ])('%s answers %i', async (address, status) => expect((await ask(address)).status).toBe(status))
})
