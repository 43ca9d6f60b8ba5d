import fc from 'fast-check'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyChains } from '@/lib/seals/verify'
import { portalLogin } from '../../scripts/database/portal-login'
import { handedIn } from '../support/a-draft'
import { anActor } from '../support/an-actor'
import { freshDatabase } from '../support/database'
import { type Deed, type Outcome, Reviewer } from '../support/reviewers'

const PAIRS = 200
const SEED = Number(process.env['PROPERTY_SEED'] ?? 2026)
/** Published before it begins, so that there is something to change by several at once. */
const STANDING = 24

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
let processes: Reviewer[]
let people: number[]

beforeAll(async () => {
  database = await freshDatabase('facts')
  const portal = await portalLogin(database.url)
  process.env['DATABASE_URL'] = portal
  process.env['ZONEBOOK_SECRET'] = 'a secret for drills alone, long enough to sign with'
  const { db } = await import('@/lib/platform/db')
  sql = new Client(database.url)
  await sql.connect()
  const staff = [
    await anActor(sql, 'contributor', 'qtsc'),
    await anActor(sql, 'publisher', 'qtsc'),
    await anActor(sql, 'publisher'),
    await anActor(sql, 'administrator'),
  ]
  people = staff.map(({ id }) => id)
  const [author, , approver] = staff
  if (!author || !approver) throw new Error('There are people')
  const first = await handedIn(
    sql,
    author,
    Array.from({ length: STANDING }, (_, i) => `standing ${i}`),
  )
  const { approveChangeSet } = await import('@/lib/review/mutations')
  const title = { en: 'Statements', vi: 'Thông tin mô tả' }
  await approveChangeSet(approver, { ...first, title, publicNote: null, returned: {}, at: null })
  await db().$disconnect()
  processes = await Promise.all([0, 1, 2, 3].map(() => Reviewer.start(portal)))
}, 120_000)

afterAll(async () => {
  await Promise.all((processes ?? []).map((each) => each.end()))
  await sql.end()
  await database.drop()
})

type Open = { id: number; authorId: number; state: string; seen: number[] }

const openSets = async () =>
  (
    await sql.query<Open>(
      `SELECT s."id", s."authorId", s."state", array_agg(c."id" ORDER BY c."id") AS "seen"
       FROM "ChangeSet" s JOIN "Change" c ON c."changeSetId" = s."id"
       WHERE s."state" <> 'published' AND s."authorId" IS NOT NULL GROUP BY s."id" ORDER BY s."id"`,
    )
  ).rows

const standing = async () =>
  (
    await sql.query<{ id: number }>(
      `SELECT "id" FROM "Statement" WHERE "supersededIn" IS NULL AND "text" ->> 'en' LIKE 'Made by a test:%' ORDER BY "id"`,
    )
  ).rows.map(({ id }) => id)

/** What may be tried on a change set in each of its states; what cannot succeed is tried too. */
const TRIED: Record<string, readonly Deed['what'][]> = {
  draft: [
    'edit',
    'submit',
    'submit',
    'submit',
    'submit',
    'remove',
    'urgent',
    'approve',
    'takeBack',
    'comment',
  ],
  submitted: [
    'approve',
    'approve',
    'approvePart',
    'approvePart',
    'schedule',
    'schedule',
    'schedule',
    'return',
    'takeBack',
    'edit',
    'submit',
    'comment',
  ],
  approved: ['publishDue', 'publishDue', 'takeBack', 'return', 'approve', 'edit', 'urgent'],
}

/** Two deeds that are done at once to the same change set, or edits of the same statement by two people. */
function pairOf(
  draw: (bound: number) => number,
  open: readonly Open[],
  bases: readonly number[],
  round: number,
): Deed[] {
  const pick = <Item>(items: readonly Item[]) => items[draw(items.length)] as Item
  // Most of what is open is drafts, and most of what can go wrong is where somebody decides.
  const decided = open.filter(({ state }) => state !== 'draft')
  const among = decided.length > 0 && draw(10) < 6 ? decided : open
  const target = among.length === 0 || draw(8) === 0 ? null : pick(among)
  const base = draw(2) === 0 || bases.length === 0 ? null : pick(bases)
  return [0, 1].map((i): Deed => {
    const what = target ? pick<Deed['what']>(TRIED[target.state] ?? ['edit']) : 'edit'
    const isAuthors = ['edit', 'remove', 'submit', 'takeBack', 'urgent'].includes(what)
    return {
      what,
      // Now and then somebody tries what is another's to do.
      who: target && isAuthors && draw(8) > 0 ? target.authorId : pick(people),
      changeSet: target?.id ?? 0,
      seen: target?.seen ?? [],
      base,
      token: `round ${round} deed ${i}`,
    }
  })
}

type Done = { deed: Deed; outcome: Outcome }

async function inPairs(): Promise<Done[]> {
  const draws = fc.sample(fc.nat(), { numRuns: PAIRS * 24, seed: SEED })
  let at = 0
  const draw = (bound: number) => (draws[at++ % draws.length] ?? 0) % bound
  const done: Done[] = []
  // Two pairs at once, each in processes of its own.
  for (let round = 0; round < PAIRS; round += 2) {
    const [open, bases] = [await openSets(), await standing()]
    const deeds = [...pairOf(draw, open, bases, round), ...pairOf(draw, open, bases, round + 1)]
    done.push(
      ...(await Promise.all(
        deeds.map(async (deed, i) => ({
          deed,
          outcome: (await processes[i]?.does(deed)) ?? { ok: false, code: 'unexpected' },
        })),
      )),
    )
  }
  return done
}

const rows = async (query: string) => (await sql.query(query)).rows

test(`${PAIRS} random pairs of deeds at once, from ${4} processes: nothing lost, nothing half, nothing unapproved`, async () => {
  const done = await inPairs()
  const counts: Record<string, number> = {}
  for (const { deed, outcome } of done) {
    const key = `${deed.what}: ${outcome.ok ? 'done' : outcome.code}`
    counts[key] = (counts[key] ?? 0) + 1
  }
  console.info(`seed ${SEED}`, Object.fromEntries(Object.entries(counts).toSorted()))
  expect(done).toHaveLength(2 * PAIRS)
  expect(done.flatMap(({ outcome }) => (outcome.ok ? [] : (outcome.error ?? [])))).toEqual([])

  // No release without approval by somebody else, but for what was urgent; and that opened a review.
  expect(
    await rows(
      `SELECT c."id" FROM "ChangeSet" s JOIN "Change" c ON c."changeSetId" = s."id"
       LEFT JOIN "AfterReview" r ON r."releaseNumber" = s."releaseNumber"
       WHERE s."state" = 'published' AND s."origin" NOT IN ('facts', 'derivation')
         AND (c."approvedById" IS NULL OR c."approvedById" = s."authorId" AND r."releaseNumber" IS NULL)`,
    ),
  ).toEqual([])
  // Nothing that is no longer under review keeps an approval.
  expect(
    await rows(
      `SELECT c."id" FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId"
       WHERE c."approvedById" IS NOT NULL AND s."state" IN ('draft', 'submitted')`,
    ),
  ).toEqual([])
  // No half release: of a published change set every change became a version of its release, of any other none.
  expect(
    await rows(
      `SELECT c."id" FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId" LEFT JOIN "Statement" v ON v."id" = c."versionId"
       WHERE c."kind" = 'statement' AND s."origin" <> 'facts' AND (s."state" = 'published') IS DISTINCT FROM (v."publishedIn" = s."releaseNumber")
         AND NOT (s."state" <> 'published' AND c."versionId" IS NULL)`,
    ),
  ).toEqual([])
  expect(
    await rows(
      `SELECT r."number" FROM "Release" r LEFT JOIN "ChangeSet" s ON s."releaseNumber" = r."number" AND s."origin" <> 'derivation'
       GROUP BY r."number" HAVING count(s."id") <> 1`,
    ),
  ).toEqual([])
  // No lost update: a version was replaced by the one change that was made against it, in the release of that change.
  expect(
    await rows(
      `SELECT v."id" FROM "Statement" v WHERE v."supersededIn" IS NOT NULL AND 1 <> (
         SELECT count(*) FROM "Change" c JOIN "ChangeSet" s ON s."id" = c."changeSetId"
         WHERE c."kind" = 'statement' AND c."baseVersionId" = v."id" AND s."releaseNumber" = v."supersededIn")`,
    ),
  ).toEqual([])
  // What was saved is still there, unless the same person changed the same thing again or removed it.
  const kept = new Set(
    (await rows(`SELECT "content" -> 'text' ->> 'en' AS "words" FROM "Change"`)).map(({ words }) => words),
  )
  const saved = done.filter(({ deed, outcome }) => deed.what === 'edit' && outcome.ok)
  const removed = done.filter(({ deed, outcome }) => deed.what === 'remove' && outcome.ok).length
  const gone = saved.filter(({ deed }, i) => {
    const again = saved.some(
      (other, j) =>
        j !== i && other.deed.who === deed.who && other.deed.base === deed.base && deed.base !== null,
    )
    return !again && !kept.has(`Made by a test: ${deed.token}`)
  })
  expect(gone.length).toBeLessThanOrEqual(removed)

  const client = new Client(database.url)
  await client.connect()
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ')
  expect((await verifyChains(client)).broken).toBeNull()
  await client.end()

  // Had nothing succeeded, nothing would have been shown.
  const succeeded = (...whats: Deed['what'][]) =>
    done.filter(({ deed, outcome }) => outcome.ok && whats.includes(deed.what)).length
  expect(succeeded('edit')).toBeGreaterThan(20)
  expect(succeeded('submit')).toBeGreaterThan(5)
  expect(succeeded('approve', 'approvePart', 'publishDue')).toBeGreaterThan(2)
  expect(succeeded('takeBack', 'return')).toBeGreaterThan(0)
}, 120_000)
