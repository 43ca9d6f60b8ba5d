import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { runScript } from '../../scripts/process/script'
import { checkTruth } from '../../scripts/truth/check-truth'
import { doorOf } from '../../scripts/truth/door'
import { report } from '../../scripts/truth/report'
import { freshDatabase } from '../support/database'
import { daysAgo, parkDayAgo } from '../support/days-ago'
import { type Portal, startPortal } from '../support/portal'
import { type Revision, reviseAll } from '../support/revise-all'

const PASSWORD = 'a password for drills alone'
const PUBLISHER = 'publisher@zonebook.test'
const UNCOUNTED = { en: 'Nobody counts it any more', vi: 'Không còn ai thống kê' }

let database: Awaited<ReturnType<typeof freshDatabase>>
let portal: Portal

/** Of all that could change, a few figures: some say another value, some are withdrawn, one is not counted any more. */
function someFigures(revisions: readonly Revision[]): Revision[] {
  const figures = revisions.filter(({ kind }) => kind === 'observation')
  const [lost, ...restated] = figures
    .filter(({ operation, content }) => operation === 'supersede' && content && 'metric' in content)
    .filter(({ content }) => content && 'metric' in content && content.metric === 'workforce')
    .slice(0, 5)
  const withdrawn = figures.filter(({ operation }) => operation === 'withdraw').slice(0, 4)
  if (!lost?.content) throw new Error('The facts know no workforce')
  const content = { ...lost.content, value: null, missingCause: UNCOUNTED, qualifier: 'exact' }
  return [{ ...lost, content }, ...restated, ...withdrawn]
}

async function publishSecondRelease() {
  const { db } = await import('@/lib/platform/db')
  const { actorWithId } = await import('@/lib/auth/actor')
  const { publishChangeSet } = await import('../support/publish')
  const facts = await db().change.findMany({
    where: { changeSet: { origin: 'facts' } },
    orderBy: { position: 'asc' },
  })
  const author = await db().user.findUniqueOrThrow({ where: { email: PUBLISHER } })
  const { id, changes } = await db().changeSet.create({
    data: {
      origin: 'form',
      state: 'draft',
      authorId: author.id,
      changes: { create: someFigures(reviseAll(facts)) },
    },
    select: { id: true, changes: { select: { id: true } } },
  })
  const actor = (await actorWithId(author.id)) ?? expect.fail('The publisher has left')
  const title = { en: 'Revised figures', vi: 'Số liệu sửa đổi' }
  const seen = changes.map((change) => change.id)
  expect(await publishChangeSet(actor, { changeSet: id, title, seen })).toMatchObject({ ok: true })
}

beforeAll(async () => {
  database = await freshDatabase()
  vi.stubEnv('DATABASE_URL', database.url)
  vi.stubEnv('ZONEBOOK_SECRET', 'a secret for drills alone, long enough to sign with')
  const filled = await runScript(join(process.cwd(), 'scripts/database/fill.ts'), {
    ...process.env,
    ...daysAgo(2),
    ZONEBOOK_DEMO_PASSWORD: PASSWORD,
  })
  expect(filled.output).toBe('')
  await publishSecondRelease()
  portal = await startPortal(database.url)
}, 300_000)

afterAll(async () => {
  await portal.kill()
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await database.drop()
})

test.each([
  ['today', undefined],
  ['as of the day of an earlier release', parkDayAgo(1)],
])(
  '%s, every surface says the same of every published figure, in both languages',
  async (_when, asOf) => {
    const truth = await checkTruth(doorOf(portal.url), asOf)
    console.info(report(truth))
    expect(truth.differences).toEqual([])
    expect(truth.passports).toBe(truth.figures)
    expect(truth.figures).toBeGreaterThan(190)
    expect(truth.values).toBeGreaterThan(2 * truth.figures)
    if (asOf === undefined) expect(truth.earlier).toBeGreaterThan(0)
  },
  300_000,
)
