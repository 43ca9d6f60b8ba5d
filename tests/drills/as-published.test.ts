import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { runScript } from '../../scripts/process/script'
import { freshDatabase } from '../support/database'
import { daysAgo, noonAgo, parkDayAgo } from '../support/days-ago'
import { firstDifference, linksOf, mainOfPage } from '../support/main-of-page'
import { type Portal, startPortal } from '../support/portal'
import { type PublishedFact, reviseAll } from '../support/revise-all'
import { bodiesOf, snapshot, type Snapshot } from '../support/snapshot'
import { StaffSession } from '../support/staff-session'

const PASSWORD = 'a password for drills alone'
const PUBLISHER = 'publisher@zonebook.test'
const CONTRIBUTOR = 'contributor@zonebook.test'
const BANNER = { en: 'Earlier state of the portal', vi: 'Trạng thái trước đây của cổng' }
const [TWO_DAYS_AGO, YESTERDAY] = [parkDayAgo(2), parkDayAgo(1)]

let database: Awaited<ReturnType<typeof freshDatabase>>
let portal: Portal | undefined
let seen: Snapshot

const asOf = (day: string) => (address: string) => `${address}${address.includes('?') ? '&' : '?'}asOf=${day}`
const without = (address: string) => address.replace(/[?&]asOf=[^&]*$/, '')
const bannerOf = (address: string) => (address.startsWith('/vi') ? BANNER.vi : BANNER.en)

/** Starts the portal on a day; whatever it decides by the clock, it decides for that day. */
async function openOn(days: number) {
  portal = await startPortal(database.url, daysAgo(days))
  return portal.url
}
const close = async () => {
  await portal?.kill()
  portal = undefined
}

beforeAll(async () => {
  database = await freshDatabase()
  Object.assign(process.env, {
    DATABASE_URL: database.url,
    ZONEBOOK_SECRET: 'a secret for drills alone, long enough to sign with',
  })
  const filled = await runScript(join(process.cwd(), 'scripts/database/fill.ts'), {
    ...process.env,
    ...daysAgo(2),
    ZONEBOOK_DEMO_PASSWORD: PASSWORD,
  })
  expect(filled.output).toBe('')
  seen = await snapshot(await openOn(2))
  await close()
}, 600_000)

afterEach(close)
afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await db().$disconnect()
  await database.drop()
})

/** Somebody's draft with these changes of what the facts say. */
async function draft(revise: typeof reviseAll, email = PUBLISHER) {
  const { db } = await import('@/lib/platform/db')
  const facts = await db().change.findMany({
    where: { changeSet: { origin: 'facts' } },
    orderBy: { position: 'asc' },
  })
  const changed = await db().change.findMany({
    where: { changeSet: { state: 'published' }, operation: 'supersede' },
  })
  const isCurrent = ({ kind, versionId }: PublishedFact) =>
    !changed.some((change) => change.kind === kind && change.baseVersionId === versionId)
  const author = await db().user.findUniqueOrThrow({ where: { email } })
  const { id } = await db().changeSet.create({
    data: {
      origin: 'form',
      state: 'draft',
      authorId: author.id,
      changes: { create: revise(facts.filter(isCurrent)) },
    },
  })
  return { changeSet: id, author: author.id }
}

test('a release that did not exist is found as soon as it does, and today follows it', async () => {
  const url = await openOn(1)
  const read = async (address: string) => {
    const answer = await fetch(new URL(address, url))
    return { status: answer.status, html: await answer.text() }
  }
  expect(await read('/en?release=2')).toMatchObject({ status: 404 })
  expect((await read(`/en?asOf=${YESTERDAY}`)).html).toContain('(release 1)')

  const { changeSet } = await draft(
    (facts) =>
      reviseAll(facts)
        .filter(({ kind, operation }) => kind === 'statement' && operation === 'supersede')
        .slice(0, 1),
    CONTRIBUTOR,
  )
  const { db } = await import('@/lib/platform/db')
  await db().changeSet.update({
    where: { id: changeSet },
    data: { state: 'submitted', submittedAt: new Date() },
  })
  const staff = new StaffSession(url)
  await staff.signIn(PUBLISHER, PASSWORD)
  const form = await staff.form(`/admin/changes/${changeSet}`, 'title.en')
  form.set('title.en', 'A statement reworded')
  form.set('title.vi', 'Sửa lời một nội dung')
  await staff.fetch(`/admin/changes/${changeSet}`, { method: 'POST', body: form })

  expect(await read('/en?release=2')).toMatchObject({ status: 200 })
  expect((await read(`/en?asOf=${YESTERDAY}`)).html).toContain('(release 2)')
  expect((await read(`/en?asOf=${TWO_DAYS_AGO}`)).html).toContain('(release 1)')
})

test('after all was changed, every page and file of an earlier day is what the public saw that day', async () => {
  const { changeSet, author } = await draft(reviseAll)
  const { db } = await import('@/lib/platform/db')
  const { actorWithId } = await import('@/lib/auth/actor')
  const { publishChangeSet } = await import('../support/publish')
  const actor = await actorWithId(author)
  const changes = await db().change.findMany({ where: { changeSetId: changeSet }, select: { id: true } })
  vi.useFakeTimers({ toFake: ['Date'], now: noonAgo(1) })
  const title = { en: 'All reworded', vi: 'Sửa lời tất cả' }
  const published = await publishChangeSet(actor ?? expect.fail('The publisher has left'), {
    changeSet,
    title,
    seen: changes.map(({ id }) => id),
  })
  vi.useRealTimers()
  expect(published).toMatchObject({ ok: true })

  const url = await openOn(0)
  const then = asOf(TWO_DAYS_AGO)
  const pages = await bodiesOf(url, [...seen.pages.keys()].map(then))
  const files = await bodiesOf(url, [...seen.files.keys()].map(then))

  const mainOf = (address: string, html = '') => mainOfPage(html, bannerOf(address))
  const differing = [
    ...[...pages].map(([address, html]) => {
      const was = mainOf(address, seen.pages.get(without(address)))
      return { address, difference: firstDifference(was, mainOf(address, html)) }
    }),
    ...[...files].map(([address, said]) => {
      return { address, difference: firstDifference(seen.files.get(without(address)) ?? '', said) }
    }),
  ]
  expect(differing.filter(({ difference }) => difference !== null)).toEqual([])
  console.info(`${pages.size} pages and ${files.size} files as of ${TWO_DAYS_AGO} are what the public saw.`)

  const leadsAway = (address: string, page: string) =>
    /^\/(?!admin|_next)/.test(address) && !/[?&](asOf|release)=/.test(address) && address !== without(page)
  const astray = [...pages].flatMap(([page, html]) =>
    linksOf(html)
      .filter((address) => leadsAway(address, page))
      .map((address) => `${page} → ${address}`),
  )
  expect(astray).toEqual([])

  const readTwice = [await fetch(new URL(then('/en'), url)), await fetch(new URL(then('/en'), url))]
  expect(readTwice.at(1)?.headers.get('x-nextjs-cache')).toBe('HIT')
}, 600_000)
