import { NextIntlClientProvider } from 'next-intl'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type { LegalInstrumentContent } from '@/lib/law/schema'
import { type Locale, LOCALES } from '@/lib/shared/text'
import { en } from '@/lib/words/en'
import { vi } from '@/lib/words/vi'
import { compareDifferences } from '../../scripts/truth/compare-pages'
import { anActor } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { linksOf } from '../support/main-of-page'
import { publishChangeSet } from '../support/publish'
import { pageOf } from '../support/public-page'

let database: FactsDatabase
let publisher: Actor
beforeAll(async () => {
  database = await factsDatabase()
  publisher = await anActor(database.sql, 'publisher')
}, 120_000)
afterAll(() => database.close())

const both = (words: string) => ({ en: words, vi: words })
const title = both('Made up for a test')
/** A grant of the bundled facts, the law that it rests on, and made-up law that replaces it. */
const GRANT = 'preferential-cit-rate-for-new-projects-in-a-zone'
const [OLD, NEW] = ['law-67-2025-qh15', 'decree-9999-made-up']
/** The days before, from which, and after which the made-up law replaces it. */
const [BEFORE, FROM] = ['2026-12-31', '2027-01-01']

const madeUp = (said: Partial<LegalInstrumentContent>): LegalInstrumentContent => ({
  ...{ slug: NEW, number: '9999/MADE-UP', kind: 'decree', title: both('Made-up decree 9999'), issuer: null },
  ...{ summary: null, issued: '2026-12-01', effective: FROM, until: null, datesNote: null },
  ...{ force: both('made up'), note: null, verified: false, source: 'S1', effects: [], standardRates: [] },
  ...said,
})

/** Publishes one change of an instrument through the door that staff use, and answers the release. */
async function publish(content: LegalInstrumentContent | null, base: number | null = null) {
  const operation = content === null ? 'withdraw' : 'create'
  const why = base === null ? [null, null] : ['correction', JSON.stringify(both('It was made up'))]
  const { rows } = await database.sql.query<{ change_set: number; change: number }>(
    `WITH made AS (INSERT INTO "ChangeSet" ("origin", "state", "authorId", "updatedAt")
       VALUES ('form', 'draft', $1, now()) RETURNING "id")
     INSERT INTO "Change" ("changeSetId", "position", "kind", "operation", "content", "baseVersionId", "nature", "reason", "updatedAt")
       SELECT "id", 0, 'legal_instrument', $2::"ChangeOperation", $3, $4, $5::"ChangeNature", $6, now() FROM made
       RETURNING "changeSetId" AS change_set, "id" AS change`,
    [publisher.id, operation, content && JSON.stringify(content), base, ...why],
  )
  const [row] = rows
  if (!row) throw new Error('Nothing was drafted')
  const published = await publishChangeSet(publisher, {
    changeSet: row.change_set,
    title,
    seen: [row.change],
  })
  if (!published.ok) throw new Error(`Not published: ${JSON.stringify(published)}`)
  return published.value.release
}

function drawn(node: ReactNode, locale: Locale) {
  const around = {
    ...{ locale, messages: locale === 'en' ? en : vi, timeZone: 'Asia/Ho_Chi_Minh', children: node },
  }
  return renderToStaticMarkup(createElement(NextIntlClientProvider, around))
}
/** Of a page that states no figure: every number on it says what else it is. */
const NO_FIGURES = { figure: () => undefined, belonging: [], names: [] }
const textOf = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

describe('the bundled law', () => {
  test('names an issuer for each instrument, and for each effect one that exists, with its source', async () => {
    const { listInstruments } = await import('@/lib/law/queries')
    const instruments = await listInstruments('live')
    const slugs = new Set(instruments.map(({ slug }) => slug))
    const effects = instruments.flatMap((by) => by.effects.map((effect) => ({ by, effect })))
    expect(instruments.filter(({ issuer }) => issuer === null)).toEqual([])
    expect(effects.length).toBeGreaterThan(8)
    for (const { by, effect } of effects) {
      expect(slugs, by.slug).toContain(effect.instrument.slug)
      expect(effect.instrument.slug).not.toBe(by.slug)
      expect(by.source, by.slug).not.toBeNull()
    }
    // What nobody has read in the text of the law says so.
    const guessed = effects.filter(
      ({ by }) => by.source?.quality === 'weak' && by.slug !== 'law-134-2025-qh15',
    )
    expect(guessed.filter(({ effect }) => effect.doubt === null)).toEqual([])
  })

  test.each([
    ['decree-154-2013-nd-cp', '2013-12-31', 'not_yet'],
    ['decree-154-2013-nd-cp', '2014-01-01', 'in_force'],
    ['decree-154-2013-nd-cp', '2025-12-31', 'in_force'],
    ['decree-154-2013-nd-cp', '2026-01-01', 'ended'],
    ['decree-354-2025-nd-cp', '2026-01-01', 'in_force'],
    ['law-71-2025-qh15', '2026-03-01', 'in_force'],
    ['law-134-2025-qh15', '2026-03-01', 'unknown'],
    ['decree-71-2007-nd-cp', '2026-11-22', 'unknown'],
    ['decision-2407-2014-qd-ttg', '2026-11-22', 'unknown'],
    ['decree-253-2026-nd-cp', '2026-08-01', 'unknown'],
  ])('%s is on %s: %s', async (slug, day, force) => {
    const { listStandings } = await import('@/lib/law/queries')
    expect((await listStandings('live', day))[slug]?.force).toBe(force)
  })

  test.each(LOCALES)('its pages say all that is known, with a way to each other, in %s', async (locale) => {
    const { listInstruments, listStandings } = await import('@/lib/law/queries')
    const { LawTimeline } = await import('@/components/law/law-timeline')
    const { StandingGroups } = await import('@/components/law/standing-groups')
    const instruments = await listInstruments('live')
    const day = '2026-11-22'
    const shown = { instruments, standings: await listStandings('live', day), day }
    for (const html of [
      drawn(createElement(LawTimeline, shown), locale),
      drawn(createElement(StandingGroups, shown), locale),
    ]) {
      for (const { slug, title: name } of instruments) {
        expect(linksOf(html)).toContain(`/${locale}/legal-instruments/${slug}`)
        expect(textOf(html)).toContain(name[locale])
      }
      expect(textOf(html)).not.toMatch(/law\.[a-z]+\.[a-z]+/)
      expect(compareDifferences([pageOf(html, '/legal-instruments', locale)], NO_FIGURES)).toEqual([])
      expect(Buffer.byteLength(html) / 1024).toBeLessThan(60)
    }
  })
})

describe('staff enter an instrument that replaces another from a day', () => {
  let release = 0
  beforeAll(async () => {
    release = await publish(
      madeUp({ effects: [{ kind: 'replaces', instrument: OLD, from: null, part: null, doubt: null }] }),
    )
  })

  const granted = async (at: 'live' | number, day: string) => {
    const { listGranted } = await import('@/lib/incentives/queries')
    return (await listGranted(at, day))[GRANT]
  }
  /** The incentives of a zone as its profile shows them on a day: what is in force, and what is folded away. */
  const ofProfile = async (day: string, locale: Locale) => {
    const { readProfile } = await import('@/app/[locale]/_articles/zone-profile')
    const { getZone } = await import('@/lib/zones/queries')
    const { ZoneIncentives } = await import('@/components/zones/zone-incentives')
    const zone = (await getZone('live', 'qtsc')) ?? expect.fail('There is no such zone')
    const { incentives, granted: own } = await readProfile('live', zone, day)
    const html = drawn(
      createElement(ZoneIncentives, { incentives, granted: own, network: zone.network.key }),
      locale,
    )
    const [shown = '', ...folded] = html.split('<details>')
    return { shown, folded: folded.join('') }
  }
  const asked = async (list: 'incentives' | 'legal-instruments', on: string, slug: string) => {
    const { answerAt } = await import('@/lib/api/answer')
    const { queryAt } = await import('@/lib/api/query')
    const { body } = await answerAt([list], queryAt([list]).parse({ on, limit: '1000' }))
    const { data } = JSON.parse(body) as { data: ({ slug: string } & Record<string, unknown>)[] }
    return data.find((one) => one.slug === slug) ?? expect.fail(`There is no ${slug}`)
  }

  test('until that day nothing has changed, and from that day on it has, with no other write', async () => {
    const { listStandings } = await import('@/lib/law/queries')
    for (const [day, force, next] of [
      [BEFORE, 'in_force', 'not_yet'],
      [FROM, 'ended', 'in_force'],
    ] as const) {
      expect(await granted('live', day)).toMatchObject({ force, ending: { by: { slug: NEW }, from: FROM } })
      expect(await listStandings('live', day)).toMatchObject({ [OLD]: { force }, [NEW]: { force: next } })
      expect(await asked('incentives', day, GRANT)).toMatchObject({
        granted: { on: day, force, ending: { kind: 'replaces', instrument: NEW, from: FROM, doubt: null } },
      })
      expect(await asked('legal-instruments', day, OLD)).toMatchObject({
        issuer: { en: 'National Assembly (15th)' },
        standardRates: [{ tax: 'cit', percent: '20' }],
        standing: { on: day, force },
      })
    }
    expect(await asked('legal-instruments', FROM, NEW)).toMatchObject({
      effects: [{ kind: 'replaces', instrument: OLD }],
    })
  })

  test.each(LOCALES)(
    'profiles tell it apart from what is granted from that day on, in %s',
    async (locale) => {
      const link = `/${locale}/incentives/${GRANT}`
      const [before, from] = [await ofProfile(BEFORE, locale), await ofProfile(FROM, locale)]
      expect(linksOf(before.shown)).toContain(link)
      expect(linksOf(from.shown)).not.toContain(link)
      expect(linksOf(from.folded)).toEqual(
        expect.arrayContaining([link, `/${locale}/legal-instruments/${NEW}`]),
      )
      expect(textOf(from.folded)).toContain(
        locale === 'en'
          ? 'no longer granted to new projects since 1 January 2027: its instrument is replaced by 9999/MADE-UP'
          : 'không còn áp dụng cho dự án mới từ ngày 1 tháng 1 năm 2027: văn bản căn cứ được thay thế bằng 9999/MADE-UP',
      )
    },
  )

  test('lists say by what, and documents print what is granted on their day', async () => {
    const { listGranted, listIncentives } = await import('@/lib/incentives/queries')
    const { IncentiveList } = await import('@/components/incentives/incentive-list')
    const { readFactsheet } = await import('@/lib/factsheets/read-factsheet')
    const incentives = (await listIncentives('live')).filter(({ slug }) => slug === GRANT)
    const on = async (day: string) =>
      textOf(
        drawn(createElement(IncentiveList, { incentives, granted: await listGranted('live', day) }), 'en'),
      )
    expect(await on(BEFORE)).toContain(
      'until 1 January 2027, when its instrument is replaced by 9999/MADE-UP',
    )
    expect(await on(FROM)).toMatch(/no longer granted .* replaced by 9999\/MADE-UP/)
    for (const [day, holding] of [
      [BEFORE, 'in_force'],
      [FROM, 'ended'],
    ] as const) {
      const sheet = await readFactsheet(release, 'qtsc', day)
      expect(sheet?.incentives.find(({ slug }) => slug === GRANT)).toMatchObject({ holding })
    }
  })

  test('a law that its source calls ended is never said to be in force by its dates', async () => {
    const { listInstruments, listStandings } = await import('@/lib/law/queries')
    const { StandingGroups } = await import('@/components/law/standing-groups')
    const instruments = (await listInstruments('live')).filter(({ slug }) => slug === 'decree-71-2007-nd-cp')
    const standings = await listStandings('live', FROM)
    const text = textOf(drawn(createElement(StandingGroups, { instruments, standings, day: FROM }), 'en'))
    expect(text).toContain(
      'its source calls it ended, and not since when . In the words of the source: superseded',
    )
  })

  test('pages of earlier days keep saying what was known then', async () => {
    expect(await granted(release - 1, FROM)).toMatchObject({ force: 'in_force', ending: null })
    const { getInstrument } = await import('@/lib/law/queries')
    expect(await getInstrument(release - 1, NEW)).toBeNull()
  })

  test('once it is withdrawn its page says so, and what it had ended holds on', async () => {
    const { asItStood } = await import('@/lib/releases/as-it-stood')
    const { getInstrument } = await import('@/lib/law/queries')
    const { rows } = await database.sql.query<{ id: number }>(
      `SELECT "id" FROM "LegalInstrumentVersion" WHERE "instrumentSlug" = $1 AND "supersededIn" IS NULL`,
      [NEW],
    )
    const gone = await publish(null, rows[0]?.id ?? 0)
    expect(await asItStood('live', 'legal_instrument', NEW, getInstrument)).toMatchObject({
      thing: { slug: NEW },
      at: gone - 1,
      withdrawal: { release: gone, nature: 'correction' },
    })
    expect(await granted('live', FROM)).toMatchObject({ force: 'in_force', ending: null })
    expect(await granted(release, FROM)).toMatchObject({ force: 'ended' })
  })
})
