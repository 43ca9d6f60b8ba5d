import { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Queues from '@/lib/review/admin-queries'
import type * as Jobs from '@/lib/review/jobs'
import type * as Reviews from '@/lib/review/mutations'
import { aDraft, aStatement, type Drafted, handedIn } from '../support/a-draft'
import { anActor, changesOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'

let database: FactsDatabase
let sql: Client
let portal: Client
let reviews: typeof Reviews
let queues: typeof Queues
let jobs: typeof Jobs

const RESTRICTED = '23001'
const title = { en: 'Statements', vi: 'Thông tin mô tả' }
const publicNote = { en: 'Corrects an error', vi: 'Đính chính sai sót' }

beforeAll(async () => {
  // What the doors do in this file, they do under the portal's own role.
  database = await factsDatabase('portal')
  sql = database.sql
  portal = new Client(process.env['DATABASE_URL'])
  await portal.connect()
  reviews = await import('@/lib/review/mutations')
  queues = await import('@/lib/review/admin-queries')
  jobs = await import('@/lib/review/jobs')
}, 120_000)

afterAll(async () => {
  await portal.end()
  await database.close()
})

let author: Actor
let publisher: Actor
beforeEach(async () => {
  author = await anActor(sql, 'publisher', 'qtsc', 'Author')
  publisher = await anActor(sql, 'publisher', null, 'Approver')
})

const approval = (draft: Drafted, more: object = {}) => ({
  ...draft,
  title,
  publicNote: null,
  returned: {},
  at: null,
  ...more,
})
const rowOf = async (changeSet: number) =>
  (await sql.query(`SELECT * FROM "ChangeSet" WHERE "id" = $1`, [changeSet])).rows[0]
const stateOf = async (changeSet: number) => (await rowOf(changeSet)).state as string
const approvedBy = async (changeSet: number) =>
  (
    await sql.query<{ approvedById: number | null }>(
      `SELECT "approvedById" FROM "Change" WHERE "changeSetId" = $1`,
      [changeSet],
    )
  ).rows.map(({ approvedById }) => approvedById)
const inAnHour = () => {
  const there = new Date(Date.now() + 7 * 3_600_000 + 3_600_000)
  return there.toISOString().slice(0, 16)
}
const soon = () => new Date(Date.now() + 2 * 3_600_000)

describe('the way of a change set', () => {
  test('handed in, approved by somebody else, it is public at once, with its title and note', async () => {
    const draft = await aDraft(sql, author, ['a way'])
    expect(await reviews.submitChangeSet(author, { ...draft, note: 'Counted twice' })).toMatchObject({
      ok: true,
      value: { next: `/admin/changes/${draft.changeSet}` },
    })
    expect(await rowOf(draft.changeSet)).toMatchObject({ state: 'submitted', note: 'Counted twice' })
    const approved = await reviews.approveChangeSet(publisher, approval(draft, { publicNote }))
    expect(approved).toMatchObject({ ok: true, value: { release: expect.any(Number), split: null } })
    expect(await rowOf(draft.changeSet)).toMatchObject({ state: 'published' })
    expect(await approvedBy(draft.changeSet)).toEqual([publisher.id])
    const { rows } = await sql.query(`SELECT "note", "publishedById" FROM "Release" WHERE "number" = $1`, [
      approved.ok ? approved.value.release : 0,
    ])
    expect(rows).toEqual([{ note: publicNote, publishedById: publisher.id }])
  })

  test('sent back whole, it is a draft again with the reason, which goes when it is handed in again', async () => {
    const draft = await handedIn(sql, author, ['back'])
    const returned = { ...draft, returnReason: 'No source says so' }
    expect(await reviews.returnChangeSet(publisher, returned)).toMatchObject({ ok: true })
    expect(await rowOf(draft.changeSet)).toMatchObject({
      state: 'draft',
      returnReason: 'No source says so',
      submittedAt: null,
    })
    expect((await queues.listReturned(author)).map(({ id, reason }) => ({ id, reason }))).toEqual([
      { id: draft.changeSet, reason: 'No source says so' },
    ])
    await reviews.submitChangeSet(author, { ...draft, note: null })
    expect(await rowOf(draft.changeSet)).toMatchObject({ returnReason: null, returnedAt: null })
    expect(await queues.listReturned(author)).toEqual([])
  })

  test('approved but for what goes back, the rest is published and the part is a draft of its author, with its reason', async () => {
    const draft = await handedIn(sql, author, ['good', 'doubtful'])
    const [, doubtful = 0] = draft.seen
    await reviews.commentOnChange(publisher, { ...draft, change: doubtful, comment: 'Which year?' })
    const decided = await reviews.approveChangeSet(
      publisher,
      approval(draft, { returned: { [doubtful]: 'Say which year' } }),
    )
    const split = decided.ok ? (decided.value.split ?? 0) : 0
    expect(decided).toMatchObject({ ok: true, value: { release: expect.any(Number) } })
    expect(await changesOf(sql, draft.changeSet)).toEqual([draft.seen[0]])
    expect(await rowOf(split)).toMatchObject({
      state: 'draft',
      authorId: author.id,
      splitFromId: draft.changeSet,
    })
    const { getChangeSet } = await import('@/lib/changes/admin-queries')
    expect(await getChangeSet(author, split)).toMatchObject({
      splitFrom: draft.changeSet,
      changes: [{ id: doubtful, returned: 'Say which year' }],
    })
    // What was said of it went with it.
    expect(await queues.listComments(author, split)).toMatchObject([{ text: 'Which year?' }])
    const own = { changeSet: split, seen: [doubtful] }
    expect(await reviews.submitChangeSet(author, { ...own, note: null })).toMatchObject({ ok: true })
    expect(await reviews.approveChangeSet(publisher, approval(own))).toMatchObject({ ok: true })
  })

  test('not all of it can go back by being approved, nor what is no part of it', async () => {
    const draft = await handedIn(sql, author, ['all of it'])
    const all = { returned: { [draft.seen[0] ?? 0]: 'No' } }
    expect(await reviews.approveChangeSet(publisher, approval(draft, all))).toMatchObject({
      problem: { code: 'nothing_left' },
    })
    const foreign = reviews.approveChangeSet(publisher, approval(draft, { returned: { 999999: 'No' } }))
    await expect(foreign).rejects.toMatchObject({ code: 'CONFLICT' })
    expect(await stateOf(draft.changeSet)).toBe('submitted')
  })

  test('approved for a set time, it is public from then on, once, however often it is asked for', async () => {
    const draft = await handedIn(sql, author, ['later'])
    const decided = await reviews.approveChangeSet(publisher, approval(draft, { at: inAnHour() }))
    expect(decided).toMatchObject({ ok: true, value: { release: null } })
    expect(await stateOf(draft.changeSet)).toBe('approved')
    expect((await queues.listScheduled(publisher)).map(({ id }) => id)).toContain(draft.changeSet)
    expect(await jobs.publishDue(draft.changeSet, new Date())).toBeNull()
    const both = await Promise.all([
      jobs.publishDue(draft.changeSet, soon()),
      jobs.publishDue(draft.changeSet, soon()),
    ])
    expect(both.filter((published) => published !== null)).toHaveLength(1)
    expect(await stateOf(draft.changeSet)).toBe('published')
  })

  test('a time that is past, or is none, is refused at its field', async () => {
    const draft = await handedIn(sql, author, ['past'])
    const at = (moment: string) => reviews.approveChangeSet(publisher, approval(draft, { at: moment }))
    expect(await at('2020-01-01T09:00')).toMatchObject({ problem: { fields: { at: ['past'] } } })
    expect(await at('2027-02-31T99:00')).toMatchObject({ problem: { fields: { at: ['moment'] } } })
    expect(await stateOf(draft.changeSet)).toBe('submitted')
  })

  test.each(['handed in', 'approved'] as const)(
    'taken back when it is %s, its approval is void',
    async (when) => {
      const draft = await handedIn(sql, author, [`taken back ${when}`])
      if (when === 'approved') await reviews.approveChangeSet(publisher, approval(draft, { at: inAnHour() }))
      expect(await reviews.takeBackChangeSet(author, draft)).toMatchObject({ ok: true })
      expect(await rowOf(draft.changeSet)).toMatchObject({
        state: 'draft',
        scheduledFor: null,
        approvedAt: null,
        title: null,
      })
      expect(await approvedBy(draft.changeSet)).toEqual([null])
      expect(await jobs.publishDue(draft.changeSet, soon())).toBeNull()
    },
  )

  test('one that waits for its time can still be sent back', async () => {
    const draft = await handedIn(sql, author, ['waits'])
    await reviews.approveChangeSet(publisher, approval(draft, { at: inAnHour() }))
    await reviews.returnChangeSet(publisher, { ...draft, returnReason: 'A newer count came in' })
    expect(await stateOf(draft.changeSet)).toBe('draft')
    expect(await approvedBy(draft.changeSet)).toEqual([null])
  })

  test('what nobody looked at is not decided on', async () => {
    const draft = await handedIn(sql, author, ['seen', 'unseen'])
    const seen = draft.seen.slice(0, 1)
    for (const decided of [
      await reviews.approveChangeSet(publisher, approval({ ...draft, seen })),
      await reviews.returnChangeSet(publisher, { ...draft, seen, returnReason: 'No' }),
    ])
      expect(decided).toEqual({ ok: false, problem: { code: 'unseen' } })
  })

  test('what is decided is decided: the second is told', async () => {
    const draft = await handedIn(sql, author, ['once'])
    expect(await reviews.submitChangeSet(author, { ...draft, note: null })).toMatchObject({
      problem: { code: 'handed_in' },
    })
    await reviews.approveChangeSet(publisher, approval(draft))
    for (const second of [
      await reviews.approveChangeSet(publisher, approval(draft)),
      await reviews.returnChangeSet(publisher, { ...draft, returnReason: 'No' }),
    ])
      expect(second).toMatchObject({ problem: { code: 'not_handed_in' } })
    await expect(reviews.takeBackChangeSet(author, draft)).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('what is under review is edited in a draft of its own, never in it', async () => {
    const draft = await handedIn(sql, author, ['under review'])
    const more = await aDraft(sql, author, ['meanwhile'])
    expect(more.changeSet).not.toBe(draft.changeSet)
    const { removeChange } = await import('@/lib/changes/mutations')
    await expect(removeChange(author, { change: draft.seen[0] ?? 0 })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    })
  })
})

describe('nobody approves their own', () => {
  const asPortal = async (statement: string, ...values: unknown[]) => {
    await portal.query('BEGIN')
    try {
      await portal.query(statement, values)
      await portal.query('SET CONSTRAINTS ALL IMMEDIATE')
      return 'let through'
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await portal.query('ROLLBACK')
    }
  }
  const approve = `UPDATE "Change" SET "approvedById" = $2, "approvedAt" = now() WHERE "changeSetId" = $1`
  const next = (state: string) => `UPDATE "ChangeSet" SET "state" = '${state}' WHERE "id" = $1`

  test('the door refuses, whatever role the author has', async () => {
    for (const role of ['publisher', 'administrator'] as const) {
      const own = await anActor(sql, role)
      const draft = await handedIn(sql, own, [`own ${role}`])
      for (const at of [null, inAnHour()])
        expect(await reviews.approveChangeSet(own, approval(draft, { at }))).toEqual({
          ok: false,
          problem: { code: 'own_work' },
        })
      expect(await stateOf(draft.changeSet)).toBe('submitted')
      await reviews.takeBackChangeSet(own, draft)
    }
  })

  test('nor may a contributor, or a publisher of another zone', async () => {
    const draft = await handedIn(sql, author, ['not theirs'])
    for (const who of [await anActor(sql, 'contributor', 'qtsc'), await anActor(sql, 'publisher', 'dsp')]) {
      for (const door of [
        reviews.approveChangeSet(who, approval(draft)),
        reviews.returnChangeSet(who, { ...draft, returnReason: 'No' }),
        reviews.commentOnChange(who, { ...draft, comment: 'No' }),
      ])
        await expect(door).rejects.toMatchObject({ code: 'FORBIDDEN' })
      await expect(reviews.takeBackChangeSet(who, draft)).rejects.toMatchObject({ code: 'NOT_FOUND' })
      await expect(queues.listComments(who, draft.changeSet)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    }
  })

  test.each(['approved', 'published'])('the database refuses to call it %s', async (state) => {
    const { changeSet } = await handedIn(sql, author, [`direct ${state}`])
    await portal.query('BEGIN')
    await portal.query(approve, [changeSet, author.id])
    await expect(portal.query(next(state), [changeSet])).rejects.toMatchObject({ code: RESTRICTED })
    await portal.query('ROLLBACK')
  })

  test('nor is anything published that nobody approved', async () => {
    const { changeSet } = await handedIn(sql, author, ['unapproved'])
    for (const state of ['approved', 'published'])
      expect(await asPortal(next(state), changeSet)).toBe(RESTRICTED)
  })

  test('nor that a person approved who may not', async () => {
    const { changeSet } = await handedIn(sql, author, ['by nobody'])
    const contributor = await anActor(sql, 'contributor', 'qtsc')
    const elsewhere = await anActor(sql, 'publisher', 'dsp')
    for (const { id } of [contributor, elsewhere])
      expect(await asPortal(approve, changeSet, id)).toBe(RESTRICTED)
  })

  test('a draft is not approved, nor is a change born approved, nor a change set born later than a draft', async () => {
    const { changeSet, seen } = await aDraft(sql, author, ['draft'])
    expect(await asPortal(approve, changeSet, publisher.id)).toBe(RESTRICTED)
    expect(
      await asPortal(
        `INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "content", "approvedById", "updatedAt")
         SELECT "changeSetId", 99, "kind", "operation", "zoneSlug", "content", $2, now() FROM "Change" WHERE "id" = $1`,
        seen[0],
        publisher.id,
      ),
    ).toBe(RESTRICTED)
    for (const state of ['submitted', 'approved', 'published'])
      expect(
        await asPortal(
          `INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt") VALUES ('form', '${state}', $1, now())`,
          publisher.id,
        ),
      ).toBe(RESTRICTED)
    expect(await asPortal(next('published'), changeSet)).toBe(RESTRICTED)
    expect(await asPortal(next('approved'), changeSet)).toBe(RESTRICTED)
  })

  test.each([
    ['another author', `UPDATE "ChangeSet" SET "authorId" = $2 WHERE "id" = $1`],
    ['another origin', `UPDATE "ChangeSet" SET "origin" = 'facts' WHERE "id" = $1 AND $2 > 0`],
    [
      'no author',
      `UPDATE "ChangeSet" SET "authorId" = NULL, "origin" = 'derivation' WHERE "id" = $1 AND $2 > 0`,
    ],
    ['other content', `UPDATE "Change" SET "content" = '{}' WHERE "changeSetId" = $1 AND $2 > 0`],
    ['another zone', `UPDATE "Change" SET "zoneSlug" = 'dsp' WHERE "changeSetId" = $1 AND $2 > 0`],
    [
      'another reason',
      `UPDATE "Change" SET "reason" = NULL, "kind" = 'zone' WHERE "changeSetId" = $1 AND $2 > 0`,
    ],
    ['fewer changes', `DELETE FROM "Change" WHERE "changeSetId" = $1 AND $2 > 0`],
  ])('what is under review does not get %s', async (_what, statement) => {
    const { changeSet } = await handedIn(sql, author, ['frozen'])
    expect(await asPortal(statement, changeSet, publisher.id)).toBe(RESTRICTED)
  })

  test('nothing is added to what is under review, neither new nor from another draft', async () => {
    const { changeSet } = await handedIn(sql, author, ['closed'])
    const { seen } = await aDraft(sql, author, ['from elsewhere'])
    expect(await asPortal(`UPDATE "Change" SET "changeSetId" = $1 WHERE "id" = $2`, changeSet, seen[0])).toBe(
      RESTRICTED,
    )
    expect(
      await asPortal(
        `INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "zoneSlug", "content", "updatedAt")
         SELECT $1, 99, "kind", "operation", "zoneSlug", "content", now() FROM "Change" WHERE "id" = $2`,
        changeSet,
        seen[0],
      ),
    ).toBe(RESTRICTED)
  })

  test('an approved change does not move into another draft with its approval', async () => {
    const { changeSet, seen } = await handedIn(sql, author, ['stays', 'stays too'])
    const { changeSet: other } = await aDraft(sql, author, ['other'])
    await portal.query('BEGIN')
    await portal.query(approve, [changeSet, publisher.id])
    await expect(
      portal.query(`UPDATE "Change" SET "changeSetId" = $1 WHERE "id" = $2`, [other, seen[0]]),
    ).rejects.toMatchObject({ code: RESTRICTED })
    await portal.query('ROLLBACK')
  })

  test('an urgent reason takes no approval’s place', async () => {
    const { changeSet } = await handedIn(sql, author, ['urgent, unapproved'])
    expect(
      await asPortal(
        `UPDATE "ChangeSet" SET "state" = 'published', "urgentReason" = 'x' WHERE "id" = $1`,
        changeSet,
      ),
    ).toBe(RESTRICTED)
  })
})

describe('publication by one person', () => {
  const rule = (zone: string, allowed: boolean) => ({
    zone,
    allowed,
    ruleReason: 'The park has one member of staff',
  })

  test('an administrator allows it for a zone, with a reason; then its author approves, until it is taken back', async () => {
    const administrator = await anActor(sql, 'administrator')
    const own = await anActor(sql, 'publisher', 'dsp')
    expect(await reviews.setOnePersonRule(administrator, rule('dsp', true))).toMatchObject({ ok: true })
    expect(await reviews.setOnePersonRule(administrator, rule('dsp', true))).toMatchObject({
      problem: { code: 'unchanged' },
    })
    const draft = await handedIn(sql, own, ['alone'], 'dsp')
    expect(await queues.listWaiting(own)).toMatchObject([
      { id: draft.changeSet, mine: true, onePerson: true },
    ])
    expect(await reviews.approveChangeSet(own, approval(draft))).toMatchObject({ ok: true })

    await reviews.setOnePersonRule(administrator, rule('dsp', false))
    const again = await handedIn(sql, own, ['alone again'], 'dsp')
    expect(await reviews.approveChangeSet(own, approval(again))).toMatchObject({
      problem: { code: 'own_work' },
    })
    expect((await queues.listOnePersonRules(own, 'dsp')).map(({ allowed }) => allowed)).toEqual([false, true])
  })

  test('it holds for the zones that it names, and no others', async () => {
    const administrator = await anActor(sql, 'administrator')
    await reviews.setOnePersonRule(administrator, rule('ditp', true))
    const own = await anActor(sql, 'publisher')
    await aDraft(sql, own, ['with leave'], 'ditp')
    const both = await handedIn(sql, own, ['without'], 'qtsc')
    expect(await reviews.approveChangeSet(own, approval(both))).toMatchObject({
      problem: { code: 'own_work' },
    })
    await reviews.setOnePersonRule(administrator, rule('ditp', false))
  })

  test('nobody else sets it: neither by the door nor past it', async () => {
    await expect(reviews.setOnePersonRule(publisher, rule('qtsc', true))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    const elsewhere = await anActor(sql, 'administrator', 'dsp')
    await expect(reviews.setOnePersonRule(elsewhere, rule('qtsc', true))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    for (const { id } of [publisher, elsewhere])
      await expect(
        portal.query(
          `INSERT INTO "OnePersonRule" ("zoneSlug", "allowed", "reason", "setById") VALUES ('qtsc', true, 'x', $1)`,
          [id],
        ),
      ).rejects.toMatchObject({ code: RESTRICTED })
  })
})

describe('what cannot wait', () => {
  const urgently = async (words: string) => {
    const draft = await aDraft(sql, author, [words])
    const decided = await reviews.approveChangeSet(
      author,
      approval(draft, { urgentReason: 'A figure misleads investors' }),
    )
    if (!decided.ok || decided.value.release === null) throw new Error('It was not published')
    return { ...draft, release: decided.value.release }
  }
  const closing = (release: number) => ({ release, upheld: true, reviewNote: null })

  test('an urgent draft is public at once and opens a review, which neither its author nor a contributor closes', async () => {
    const { release, changeSet } = await urgently('urgent')
    const contributor = await anActor(sql, 'contributor', 'qtsc')
    expect(await queues.listOpenAfterReviews(author)).toMatchObject([
      { release, changeSet, urgentReason: 'A figure misleads investors', mayClose: false },
    ])
    expect(await queues.listOpenAfterReviews(contributor)).toEqual([])
    expect(await reviews.closeAfterReview(author, closing(release))).toEqual({
      ok: false,
      problem: { code: 'own_work' },
    })
    await expect(reviews.closeAfterReview(contributor, closing(release))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    })
    await expect(
      portal.query(
        `UPDATE "AfterReview" SET "closedAt" = now(), "reviewerId" = $2, "upheld" = true WHERE "releaseNumber" = $1`,
        [release, author.id],
      ),
    ).rejects.toMatchObject({ code: RESTRICTED })

    expect(
      await reviews.closeAfterReview(publisher, { release, upheld: false, reviewNote: 'Still wrong' }),
    ).toMatchObject({ ok: true })
    expect(await queues.listOpenAfterReviews(publisher)).toEqual([])
    await expect(reviews.closeAfterReview(publisher, closing(release))).rejects.toMatchObject({
      code: 'CONFLICT',
    })
  })

  test('a contributor cannot, however urgent it is; and nobody hands in another’s draft by it', async () => {
    const contributor = await anActor(sql, 'contributor', 'qtsc')
    const draft = await aDraft(sql, contributor, ['theirs'])
    const urgent = approval(draft, { urgentReason: 'Now' })
    await expect(reviews.approveChangeSet(contributor, urgent)).rejects.toMatchObject({ code: 'FORBIDDEN' })
    expect(await reviews.approveChangeSet(publisher, urgent)).toMatchObject({
      problem: { code: 'not_handed_in' },
    })
    expect(await stateOf(draft.changeSet)).toBe('draft')
  })

  test('what somebody else approves is approved: it opens no review', async () => {
    const draft = await handedIn(sql, author, ['no hurry'])
    await reviews.approveChangeSet(publisher, approval(draft, { urgentReason: 'Now' }))
    expect(await rowOf(draft.changeSet)).toMatchObject({ state: 'published', urgentReason: null })
  })
})

describe('who is told', () => {
  const mailsTo = async ({ email }: Actor, changeSet: number) =>
    (
      await sql.query<{ locale: string; subject: string; text: string }>(
        `SELECT "locale", "subject", "text" FROM "Mail" WHERE "to" = $1 AND "about" = $2 ORDER BY "id"`,
        [email, `change-set:${changeSet}`],
      )
    ).rows

  test('who may approve hears of what is handed in, each in their language; its author of what becomes of it', async () => {
    const vietnamese = await anActor(sql, 'publisher', 'qtsc')
    await sql.query(`UPDATE "User" SET "locale" = 'vi' WHERE "id" = $1`, [vietnamese.id])
    const elsewhere = await anActor(sql, 'publisher', 'dsp')
    const draft = await handedIn(sql, author, ['told', 'told too'])
    expect(await mailsTo(publisher, draft.changeSet)).toMatchObject([
      { locale: 'en', subject: `Waits for your review: draft ${draft.changeSet} by Author` },
    ])
    const [vi] = await mailsTo(vietnamese, draft.changeSet)
    expect(vi).toMatchObject({ locale: 'vi' })
    expect(vi?.subject).toMatch(/^Chờ bạn thẩm định/)
    expect(vi?.text).toContain(`/admin/changes/${draft.changeSet}`)
    expect(await mailsTo(elsewhere, draft.changeSet)).toEqual([])
    expect(await mailsTo(author, draft.changeSet)).toEqual([])

    await reviews.commentOnChange(publisher, { ...draft, change: undefined, comment: 'Which year?' })
    await reviews.commentOnChange(author, { ...draft, change: undefined, comment: '2025' })
    await reviews.returnChangeSet(publisher, { ...draft, returnReason: 'Say so' })
    expect((await mailsTo(author, draft.changeSet)).map(({ text }) => text.split('\n\n')[1])).toEqual([
      'Which year?',
      'Say so',
    ])
    expect((await mailsTo(publisher, draft.changeSet)).at(-1)?.text).toContain('2025')
  })

  test('an author hears of approval, of publication at its time, and of what came back', async () => {
    const draft = await handedIn(sql, author, ['scheduled', 'returned'])
    const [, back = 0] = draft.seen
    const decided = await reviews.approveChangeSet(
      publisher,
      approval(draft, { at: inAnHour(), returned: { [back]: 'Not this one' } }),
    )
    await jobs.publishDue(draft.changeSet, soon())
    const subjects = (await mailsTo(author, draft.changeSet)).map(({ subject }) => subject)
    expect(subjects).toEqual([
      expect.stringMatching(/^Approved: draft \d+ is published /),
      expect.stringMatching(/^Published: release \d+$/),
    ])
    const split = decided.ok ? (decided.value.split ?? 0) : 0
    expect(await mailsTo(author, split)).toMatchObject([{ subject: `Sent back to you: draft ${split}` }])
  })
})

describe('the queue', () => {
  test('it tells whose, since when, how many, of which zones, and which figure moves most', async () => {
    const { proposeFigure } = await import('@/lib/changes/mutations')
    const { getEditable } = await import('@/lib/changes/admin-queries')
    const { rows } = await sql.query<{ id: number; value: string }>(
      `SELECT "id", trunc("value")::text AS "value" FROM "Observation" WHERE "subjectKey" = 'hsinchu' AND "unit" = 'person'
         AND "standing" = 'ruled' AND "supersededIn" IS NULL AND "value" IS NOT NULL ORDER BY "id" LIMIT 1`,
    )
    const [figure] = rows
    const own = await anActor(sql, 'contributor', 'hsinchu', 'Contributor')
    const editable = await getEditable(own, 'observation', figure?.id ?? 0)
    if (!editable || !figure) throw new Error('There is no figure to change')
    const { standing: _standing, standingReason: _reason, conflict: _conflict, ...said } = editable.content
    await proposeFigure(own, {
      ...said,
      value: String(Number(figure.value) * 2),
      base: editable.base,
      why: { nature: 'revision', reason: { en: 'Doubled', vi: 'Gấp đôi' } },
      locale: 'en',
      scale: '1',
      change: undefined,
    })
    const { changeSet, seen } = await aDraft(sql, own, ['beside it'], 'hsinchu')
    await sql.query(
      `UPDATE "Change" SET "explanations" = '{"moved": "A new count", "out_of_range": "A new count"}' WHERE "changeSetId" = $1`,
      [changeSet],
    )
    expect(await reviews.submitChangeSet(own, { changeSet, seen, note: null })).toMatchObject({ ok: true })
    const waiting = (await queues.listWaiting(publisher)).find(({ id }) => id === changeSet)
    expect(waiting).toMatchObject({
      author: 'Contributor',
      changes: 2,
      zones: [{ slug: 'hsinchu' }],
      largest: { percent: '100', subject: { en: expect.stringContaining('Hsinchu') } },
    })
    expect((await queues.listWaiting(own)).map(({ id }) => id)).not.toContain(changeSet)
    expect((await queues.listHandedIn(own)).map(({ id }) => id)).toEqual([changeSet])
    const evidence = await queues.listEvidence(publisher, changeSet)
    expect(Object.values(evidence).every((sources) => sources.length > 0)).toBe(true)
  })

  test('a publisher of one zone sees no change set that holds another’s', async () => {
    const both = await anActor(sql, 'publisher')
    await aDraft(sql, both, ['one'], 'dsp')
    const draft = await handedIn(sql, both, ['two'], 'qtsc')
    const ofOne = await anActor(sql, 'publisher', 'dsp')
    expect((await queues.listWaiting(ofOne)).map(({ id }) => id)).not.toContain(draft.changeSet)
    expect((await queues.listWaiting(publisher)).map(({ id }) => id)).toContain(draft.changeSet)
  })
})

test('a form that ticks a change without a reason is refused at its field, and blank reasons send nothing back', async () => {
  const { approvalForm } = await import('@/lib/review/form-schema')
  const sent = { changeSet: '1', seen: '1,2', title, publicNote: { en: '', vi: '' }, at: '' }
  expect(approvalForm.parse({ ...sent, returned: { 1: ' ', 2: '' } })).toMatchObject({ returned: {} })
  expect(approvalForm.parse({ ...sent, returned: { 1: ' ', 2: 'No' } })).toMatchObject({
    returned: { 2: 'No' },
  })
  const ticked = approvalForm.safeParse({ ...sent, returned: { 1: '' }, ticked: { 1: 'yes' } })
  expect(ticked.error?.issues).toMatchObject([{ path: ['returned', '1'], message: 'required' }])
  expect(aStatement('qtsc', 'x').subject).toBe('qtsc')
})
