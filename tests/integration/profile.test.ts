import { NextIntlClientProvider } from 'next-intl'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiFigure } from '@/lib/api/figure'
import type { Profile } from '@/components/zones/profile'
import { type Locale, LOCALES } from '@/lib/shared/text'
import { en } from '@/lib/words/en'
import { vi } from '@/lib/words/vi'
import { compareDifferences } from '../../scripts/truth/compare-pages'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { linksOf } from '../support/main-of-page'
import { pageOf } from '../support/public-page'

let database: FactsDatabase
beforeAll(async () => {
  database = await factsDatabase()
})
afterAll(() => database.close())

const DAY = '2026-11-22'
/** In kilobytes: the longest profile of the bundled facts, without what stands around every page. */
const HEAVIEST: Record<Locale, number> = { en: 62, vi: 71 }

/** The longest, an expansion, one whose sources disagree, the emptiest, and one abroad. */
const ZONES = ['qtsc', 'dsp2', 'ditp', 'hau-giang', 'hsinchu'] as const

async function profileOf(slug: string): Promise<Profile> {
  const { readProfile } = await import('@/app/[locale]/_articles/zone-profile')
  const { getZone } = await import('@/lib/zones/queries')
  const zone = (await getZone('live', slug)) ?? expect.fail(`There is no ${slug}`)
  return {
    at: 'live',
    zone,
    day: DAY,
    origin: 'https://zones.example.org',
    ...(await readProfile('live', zone, DAY)),
  }
}

async function drawn(profile: Profile, locale: Locale) {
  const { ZoneProfile } = await import('@/components/zones/zone-profile')
  const around = (children: ReactNode) => ({
    ...{ locale, messages: locale === 'en' ? en : vi, timeZone: 'Asia/Ho_Chi_Minh', children },
  })
  return renderToStaticMarkup(
    createElement(NextIntlClientProvider, around(createElement(ZoneProfile, profile))),
  )
}

test.each(ZONES)(
  'the profile of %s states every figure and every statement, each with its source',
  async (slug) => {
    const profile = await profileOf(slug)
    const figures = [...profile.figures, ...profile.sites.flatMap((site) => site.figures)]
    for (const locale of LOCALES) {
      const html = await drawn(profile, locale)
      const links = linksOf(html)
      for (const { id } of figures) expect(links).toContain(`/${locale}/figures/${id}`)
      const stated = pageOf(html, `/zones/${slug}`, locale).values.map(({ figure }) => figure)
      for (const { id, value } of figures) if (value !== null) expect(stated).toContain(id)
      for (const { text } of profile.statements)
        expect(html.replaceAll(/<[^>]*>/g, '')).toContain(
          text[locale].replaceAll('&', '&amp;').replaceAll("'", '&#x27;').replaceAll('"', '&quot;'),
        )
      const anchors = links.flatMap((link) => (link.startsWith('#') ? [link.slice(1)] : []))
      for (const anchor of new Set(anchors)) expect(html).toContain(` id="${anchor}"`)
      for (const { source } of [...figures, ...profile.statements])
        if (source.url !== null) expect(links).toContain(source.url)
      expect(html).not.toMatch(/(?:zone|figures)\.[a-z]+\.[a-z]+/)
      expect(Buffer.byteLength(html) / 1024).toBeLessThan(HEAVIEST[locale])
    }
  },
)

test.each(ZONES)('the profile of %s says no number but as a figure, or as what it is', async (slug) => {
  const profile = await profileOf(slug)
  const figures = [...profile.figures, ...profile.sites.flatMap((site) => site.figures)].map(apiFigure)
  const names = profile.metrics.flatMap(({ name }) => [name.en, name.vi]).filter((name) => /\d/.test(name))
  const pages = await Promise.all(
    LOCALES.map(async (locale) => pageOf(await drawn(profile, locale), `/zones/${slug}`, locale)),
  )
  const known = { figure: (id: number) => figures.find((one) => one.id === id), belonging: figures, names }
  expect(compareDifferences(pages, known)).toEqual([])
})

test('what a profile leads to next are peers of its own network, its event, its law and its releases', async () => {
  const profile = await profileOf('qtsc')
  const links = linksOf(await drawn(profile, 'en'))
  expect(profile.peers.map(({ membership }) => membership)).not.toContain('benchmark')
  expect(links).toContain(`/en/compare?zones=qtsc,${profile.peers.map(({ slug }) => slug).join(',')}`)
  expect(links).toContain('/factsheets/qtsc.en.pdf')
  expect(links).toContain('/api/v1/observations.csv?subject=qtsc')
  expect(links).toContain('/en/releases/1')
  expect(links.some((link) => link.startsWith('/en/legal-instruments/'))).toBe(true)
  expect(profile.events.map(({ host }) => host?.slug)).toContain('qtsc')
})

test('an expansion and what it expands lead to each other', async () => {
  expect(linksOf(await drawn(await profileOf('dsp2'), 'en'))).toContain('/en/zones/dsp')
  expect(linksOf(await drawn(await profileOf('dsp'), 'vi'))).toContain('/vi/zones/dsp2')
})

test('a park of which next to nothing is known says so of each part, and shows no zero', async () => {
  const html = await drawn(await profileOf('hau-giang'), 'en')
  for (const said of [
    'Not reported by any source that we have read: Enterprises, Workforce, Revenue',
    'No source names its sectors or an enterprise here.',
    'No source dates a step in its life.',
    'No event held here',
  ])
    expect(html).toContain(said)
  expect(html).not.toContain('value="0"')
})
