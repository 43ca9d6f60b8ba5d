import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Checks from '@/lib/checks/admin-queries'
import type * as Views from '@/lib/editor/admin-queries'
import { DESCRIBED, type WrittenKind } from '@/lib/editor/described'
import { fieldsOf } from '@/lib/editor/fields'
import { contentForm } from '@/lib/editor/form-schema'
import type * as Editor from '@/lib/editor/mutations'
import { nested } from '@/lib/entry/form'
import { grantedOn } from '@/lib/incentives/granted'
import type * as Review from '@/lib/review/mutations'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

const OLD_LAW = 'law-67-2025-qh15'
const OLD_RATE = 'preferential-cit-rate-for-new-projects-in-a-zone'
const [NEW_LAW, NEW_RATE] = ['made-up-law-9001', 'made-up-rate']
const [DAY_BEFORE, FIRST_DAY] = ['2090-12-31', '2091-01-01']

let database: FactsDatabase
let sql: Client
let editor: typeof Editor
let views: typeof Views
let checks: typeof Checks
let review: typeof Review
let [author, approver]: Actor[] = []

beforeAll(async () => {
  database = await factsDatabase()
  sql = database.sql
  editor = await import('@/lib/editor/mutations')
  views = await import('@/lib/editor/admin-queries')
  checks = await import('@/lib/checks/admin-queries')
  review = await import('@/lib/review/mutations')
  author = await anActor(sql, 'publisher', null, 'Author')
  approver = await anActor(sql, 'publisher', null, 'Approver')
}, 120_000)

afterAll(() => database.close())

const people = () => {
  if (!author || !approver) throw new Error('Nobody was appointed')
  return { author, approver }
}

type Fields = Record<string, string>

/** What a browser sends: the fields as typed, each name under that of its kind. */
const sent = (kind: WrittenKind, fields: Fields, locale: 'en' | 'vi' = 'en') =>
  contentForm.parse(
    nested({
      locale,
      kind,
      ...Object.fromEntries(
        Object.entries(fields).map(([name, typed]) => [name === 'key' ? name : `${kind}.${name}`, typed]),
      ),
    }),
  )

const both = (name: string, words: string): Fields => ({ [`${name}.en`]: words, [`${name}.vi`]: words })

const proposes = async (kind: WrittenKind, fields: Fields, locale?: 'en' | 'vi') =>
  editor.proposeContent(people().author, sent(kind, fields, locale))

const law = (more: Fields = {}): Fields => ({
  key: NEW_LAW,
  number: '9001/2090/QH-MADE-UP',
  kind: 'law',
  ...both('title', 'A made-up law'),
  ...both('force', 'made up'),
  issued: '2090-06-01',
  effective: FIRST_DAY,
  verified: 'no',
  'effects.0.kind': 'replaces',
  'effects.0.instrument': OLD_LAW,
  'standardRates.0.tax': 'cit',
  'standardRates.0.percent': '22',
  ...more,
})

const rate = (more: Fields = {}): Fields => ({
  key: NEW_RATE,
  ...both('title', 'A made-up rate'),
  'categories.cit': 'yes',
  scope: 'vn-digital-zones',
  ...both('gives', 'made up'),
  'basis.0.instrument': NEW_LAW,
  'criteria.0.question': 'total-investment',
  'criteria.0.test': 'at_least',
  'criteria.0.value': '1.000',
  'terms.0.tax': 'cit',
  'terms.0.kind': 'rate',
  'terms.0.percent': '7,5',
  'terms.0.years': '20',
  'terms.0.countFrom': 'first_revenue',
  'terms.0.instrument': NEW_LAW,
  force: 'in_force',
  ...both('forceNote', 'made up'),
  'sources.0': 'S1',
  verified: 'no',
  confidence: 'low',
  position: '900',
  ...more,
})

const read = async (day: string) => {
  const { listIncentives } = await import('@/lib/incentives/queries')
  const { listInstruments } = await import('@/lib/law/queries')
  const [incentives, instruments] = [await listIncentives('live'), await listInstruments('live')]
  return (slug: string) => {
    const incentive = incentives.find((one) => one.slug === slug)
    return incentive && grantedOn(incentive, instruments, day).force
  }
}

const estimated = async (decisionDate: string) => {
  const { estimateFor } = await import('@/lib/estimate/queries')
  const years = [1, 2].map((year) => ({ year, revenue: '100', taxableIncome: '10' }))
  const answers = { 'new-investment-project': 'yes', activity: 'software', 'total-investment': '1000' }
  const ask = { zone: 'qtsc', decisionDate, answers, years, currency: null }
  const estimate = await estimateFor('live', ask, '2090-12-01')
  if (!estimate.ok) throw new Error(estimate.problem)
  const { baseline, options } = estimate.value
  const alone = (slug: string) =>
    options.find(({ incentives, eligible }) => eligible === 'yes' && String(incentives) === slug)?.total
  return { without: baseline.total, old: alone(OLD_RATE), new: alone(NEW_RATE) }
}

describe('a law that replaces another, with what it grants, is entered by one person and approved by another', () => {
  test('an incentive cannot rest on an instrument that is nowhere', async () => {
    expect(await proposes('incentive', rate(), 'vi')).toMatchObject({
      problem: {
        fields: {
          'incentive.basis.0.instrument': ['unknown_reference'],
          'incentive.terms.0.instrument': ['unknown_reference'],
        },
      },
    })
  })

  test('what is wrong with a row is said at the row', async () => {
    draftOf(await proposes('legal_instrument', law()))
    const refused = await proposes(
      'incentive',
      rate({
        'criteria.0.value': 'yes',
        'criteria.2.question': 'activity',
        'criteria.2.test': 'more_than',
        'criteria.2.value': 'software',
        'terms.0.exemptYears': '4',
      }),
      'vi',
    )
    expect(refused).toMatchObject({
      problem: { fields: { 'incentive.terms.0.exemptYears': ['only_of_reliefs'] } },
    })
    const again = await proposes(
      'incentive',
      rate({
        'criteria.0.value': 'yes',
        'criteria.2.question': 'activity',
        'criteria.2.test': 'more_than',
        'criteria.2.value': 'software',
      }),
      'vi',
    )
    expect(again).toMatchObject({
      problem: {
        fields: {
          'incentive.criteria.0.value': ['not_this_answer'],
          'incentive.criteria.2.test': ['not_this_test'],
        },
      },
    })
  })

  test('one draft holds both, and each form offers what is new in it', async () => {
    const choices = await views.listChoices(people().author, 'incentive', 'en')
    expect(choices['legal_instrument']?.[0]).toEqual({
      value: NEW_LAW,
      label: 'A made-up law (new in your draft)',
    })
    expect(choices['answer']).toContainEqual(expect.objectContaining({ value: 'software' }))
    // Amounts are read as the language of the form writes them.
    const changeSet = draftOf(await proposes('incentive', rate(), 'vi'))
    const told = await checks.listChecks(people().author, changeSet)
    expect(told.map(({ code }) => code)).toEqual(['no_article'])
    const refused = await review.submitChangeSet(people().author, {
      changeSet,
      seen: await changesOf(sql, changeSet),
      note: null,
    })
    expect(refused).toMatchObject({ ok: false, problem: { code: 'checks' } })
  })

  test('without the law, what it grants cannot be handed in', async () => {
    const { rows } = await sql.query<{ id: number; changeSetId: number; content: { slug: string } }>(
      `SELECT "id", "changeSetId", "content" FROM "Change" c WHERE "versionId" IS NULL ORDER BY "id"`,
    )
    const [lawChange, rateChange] = [NEW_LAW, NEW_RATE].map((slug) =>
      rows.find(({ content }) => content.slug === slug),
    )
    const changeSet = rateChange?.changeSetId ?? 0
    const { removeChange } = await import('@/lib/changes/mutations')
    await removeChange(people().author, { change: lawChange?.id ?? 0 })
    const [dangling] = await checks.listChecks(people().author, changeSet)
    expect(dangling).toMatchObject({
      code: 'dangling',
      problems: [
        'incentive.basis.0.instrument:unknown_reference',
        'incentive.terms.0.instrument:unknown_reference',
      ],
    })
    draftOf(await proposes('legal_instrument', law()))
    expect(
      (await checks.listChecks(people().author, changeSet)).filter(({ level }) => level === 'error'),
    ).toEqual([])
  })

  test('once it is published, pages and estimates follow on its day by themselves', async () => {
    const before = { old: await estimated(DAY_BEFORE), new: await estimated(FIRST_DAY) }
    expect(before.old).toEqual({ without: '4', old: '2', new: undefined })
    expect(before.new).toEqual(before.old)

    const { explainWarning } = await import('@/lib/checks/mutations')
    const { rows } = await sql.query<{ id: number }>(
      `SELECT "id" FROM "ChangeSet" WHERE "authorId" = $1 AND "state" = 'draft'`,
      [people().author.id],
    )
    const changeSet = rows[0]?.id ?? 0
    const seen = await changesOf(sql, changeSet)
    expect(seen).toHaveLength(2)
    for (const check of await checks.listChecks(people().author, changeSet))
      if (check.level === 'warning')
        await explainWarning(people().author, {
          change: check.place.change ?? 0,
          code: check.code,
          text: 'Made up',
        })
    expect(await review.submitChangeSet(people().author, { changeSet, seen, note: null })).toMatchObject({
      ok: true,
    })
    const decision = {
      changeSet,
      seen,
      title: { en: 'A made-up law', vi: 'Luật thử' },
      publicNote: null,
      returned: {},
      at: null,
    }
    expect(await review.approveChangeSet(people().author, decision)).toMatchObject({ ok: false })
    const { whatElseChanges } = await import('@/lib/preview/admin-queries')
    expect(await whatElseChanges(people().approver, changeSet)).toMatchObject({
      value: {
        law: expect.arrayContaining([
          expect.objectContaining({ kind: 'legal_instrument', key: NEW_LAW }),
          expect.objectContaining({ kind: 'incentive', key: NEW_RATE }),
        ]),
        inReach: expect.arrayContaining(['qtsc', 'ditp']),
      },
    })
    // The law sent back, what it grants would rest on nothing.
    const lawChange = await sql.query<{ id: number }>(
      `SELECT "id" FROM "Change" WHERE "changeSetId" = $1 AND "kind" = 'legal_instrument'`,
      [changeSet],
    )
    expect(
      await review.approveChangeSet(people().approver, {
        ...decision,
        returned: { [lawChange.rows[0]?.id ?? 0]: 'Not yet' },
      }),
    ).toMatchObject({ ok: false, problem: { code: 'dangling' } })
    expect(await review.approveChangeSet(people().approver, decision)).toMatchObject({ ok: true })

    const [dayBefore, firstDay] = [await read(DAY_BEFORE), await read(FIRST_DAY)]
    expect([dayBefore(OLD_RATE), dayBefore(NEW_RATE)]).toEqual(['in_force', 'not_yet'])
    expect([firstDay(OLD_RATE), firstDay(NEW_RATE)]).toEqual(['ended', 'in_force'])
    expect(await estimated(DAY_BEFORE)).toEqual(before.old)
    expect(await estimated(FIRST_DAY)).toEqual({ without: '4.4', old: undefined, new: '1.5' })
  })
})

describe('what stands afterwards', () => {
  const why = { nature: 'revision', reason: { en: 'Made up', vi: 'Thử' } } as const

  async function opened(kind: WrittenKind, key: string) {
    const edited = await views.getContent(people().author, kind, key)
    if (!edited) throw new Error(`There is no ${kind} ${key}`)
    return { ...edited, fields: fieldsOf(kind, DESCRIBED[kind], edited.published, 'en') }
  }

  test('nobody withdraws a law or a question on which an incentive rests', async () => {
    for (const [kind, key] of [
      ['legal_instrument', NEW_LAW],
      ['question', 'total-investment'],
    ] as const) {
      const { base } = await opened(kind, key)
      expect(
        await editor.proposeContentWithdrawal(people().author, { kind, base, why, change: undefined }),
      ).toMatchObject({ ok: false, problem: { code: 'in_use' } })
    }
  })

  test('a question that loses an option is told of the conditions that ask for it', async () => {
    const { base, fields } = await opened('question', 'activity')
    const changed = {
      ...fields,
      'question.options.0.key': 'made-up',
      base: String(base),
      'why.nature': 'revision',
      'why.reason.en': 'Made up',
      'why.reason.vi': 'Thử',
    }
    const saved = await editor.proposeContent(
      people().author,
      contentForm.parse(nested({ locale: 'en', kind: 'question', ...changed })),
    )
    const told = await checks.listChecks(people().author, draftOf(saved))
    expect(told.map(({ code }) => code)).toEqual(['question_asked'])
  })
})
