import { createTranslator } from 'next-intl'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  type Card,
  type CardFigure,
  figureCard,
  homeCard,
  metricCard,
  zoneCard,
} from '@/app/cards/_cards/card'
import { breadcrumbs } from '@/components/found/breadcrumbs'
import { dataset } from '@/components/found/dataset'
import {
  eventDescription,
  incentiveDescription,
  instrumentDescription,
  metricDescription,
  zoneDescription,
  zoneTitle,
} from '@/components/found/descriptions'
import { eventFound } from '@/components/found/event'
import { inScript } from '@/components/found/json-ld'
import { zonePlace } from '@/components/found/place'
import { legislation } from '@/components/found/legislation'
import { governmentService } from '@/components/found/service'
import { organization, website } from '@/components/found/site'
import type { Figure } from '@/lib/figures/figure'
import { standingOn } from '@/lib/law/in-force'
import { type Locale, LOCALES } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'
import { NATION } from '@/lib/zones/nation'
import { drawnFigure } from '../support/drawn-figure'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { misread } from '../support/schema-org'

let database: FactsDatabase
beforeAll(async () => {
  database = await factsDatabase()
}, 120_000)
afterAll(() => database.close())

const speak = (locale: Locale) => createTranslator({ locale, messages: WORDS[locale] })
const address = (path: string) => `https://zonebook.test${path}`

async function published() {
  const [zones, figures, metrics, incentives, instruments, events, statements] = await Promise.all([
    import('@/lib/zones/queries').then(({ listZones }) => listZones('live')),
    import('@/lib/figures/queries').then(({ listFigures }) => listFigures('live', {})),
    import('@/lib/metrics/queries').then(({ listMetrics }) => listMetrics('live')),
    import('@/lib/incentives/queries').then(({ listIncentives }) => listIncentives('live')),
    import('@/lib/law/queries').then(({ listInstruments }) => listInstruments('live')),
    import('@/lib/events/queries').then(({ listEvents }) => listEvents('live')),
    import('@/lib/statements/queries').then(({ listStatements }) => listStatements('live', 'qtsc')),
  ])
  return { zones, figures, metrics, incentives, instruments, events, statements }
}
const of = (figures: readonly Figure[], subject: string) =>
  figures.filter((figure) => figure.subject.key === subject)

test('search engines can read all that is told them of every zone, metric, incentive and event', async () => {
  const { zones, figures, metrics, incentives, instruments, events, statements } = await published()
  for (const locale of LOCALES) {
    const t = speak(locale)
    const said = { locale, address, name: t('shell.name'), description: t('shell.description') }
    const step = { name: t('zones.title'), path: '/zones' }
    const things = [
      organization(said),
      website(said),
      breadcrumbs(locale, address, [{ name: 'Zonebook', path: '/' }, step]),
      ...zones.flatMap((zone) => {
        const own = of(figures, zone.slug)
        const description = zoneDescription(t, zone, own, locale)
        const name = t('descriptions.zoneData', { zone: zone.name[locale] })
        const about = t('descriptions.zoneDataAbout', { zone: zone.name[locale] })
        const data = {
          locale,
          address,
          path: `/zones/${zone.slug}`,
          query: '',
          place: null,
          publisher: 'Zonebook',
        }
        return [
          zonePlace(zone, zone.slug === 'qtsc' ? statements : [], { locale, address, description }),
          ...(own.length > 0 ? [dataset(own, { ...data, name, description: about })] : []),
        ]
      }),
      ...metrics.flatMap((metric) => {
        const own = figures.filter((figure) => figure.metric.key === metric.key)
        const description = metricDescription(t, metric, locale)
        const data = {
          locale,
          address,
          path: '',
          query: '',
          publisher: 'Zonebook',
          name: metric.name[locale],
          description,
        }
        return own.length > 0 ? [dataset(own, { ...data, place: t('descriptions.country') })] : []
      }),
      ...incentives.flatMap((incentive) => {
        const kinds = incentive.categories.map((category) => t(`incentives.categories.${category}`))
        return governmentService(incentive, { locale, address, kinds }) ?? []
      }),
      ...instruments.map((instrument) => {
        const kind = t(`incentives.kinds.${instrument.kind}`)
        const { force } = standingOn(instrument, instruments, '2026-11-22')
        return legislation(instrument, { locale, address, kind, force })
      }),
      ...events.flatMap((event) => {
        const host = zones.find(({ slug }) => slug === event.host?.slug) ?? null
        const description = eventDescription(t, event, locale)
        return eventFound(event, host, { locale, address, description }) ?? []
      }),
    ]
    expect(things.length).toBeGreaterThan(80)
    for (const thing of things) expect(await misread(thing as object), inScript(thing as object)).toEqual([])
  }
})

test('the validator sees what is wrong', async () => {
  expect(await misread({ '@type': 'Plaze', name: 'x' })).toContain(
    'Type "Plaze" is not a valid schema.org type',
  )
  expect(await misread({ '@type': 'Dataset', workforce: 5 })).toEqual(
    expect.arrayContaining([
      'Property "workforce" for type "Dataset" is not supported by the schema.org specification',
      'name is missing',
    ]),
  )
  expect(await misread({ '@type': 'BreadcrumbList' })).not.toEqual([])
  expect(inScript({ name: '</script><b>' })).toBe('{"name":"\\u003c/script>\\u003cb>"}')
})

test('what stands under a title in search engines is specific, in its language, and holds no figure', async () => {
  const { zones, figures, metrics, incentives, instruments, events } = await published()
  for (const locale of LOCALES) {
    const t = speak(locale)
    const told = [
      ...zones.map((zone) => zoneDescription(t, zone, of(figures, zone.slug), locale)),
      ...metrics.map((metric) => metricDescription(t, metric, locale)),
      ...incentives.map((incentive) => incentiveDescription(t, incentive, locale)),
      ...instruments.map((instrument) => instrumentDescription(t, instrument, locale)),
      ...events.map((event) => eventDescription(t, event, locale)),
    ]
    expect(new Set(told).size).toBe(told.length)
    for (const words of told) expect(words.length, words).toBeGreaterThan(50)
    for (const zone of zones) {
      // Names may hold numbers; nothing else of a zone may.
      const words = zoneDescription(t, zone, of(figures, zone.slug), locale).replace(zone.name[locale], '')
      expect(words, words).not.toMatch(/\d/)
      expect(zoneTitle(zone, locale)).toContain(zone.name[locale])
    }
  }
  const qtsc = zones.find(({ slug }) => slug === 'qtsc')
  expect(qtsc && zoneDescription(speak('en'), qtsc, of(figures, 'qtsc'), 'en')).toMatch(
    /^Quang Trung Software City, Ho Chi Minh City, Viet ?Nam: operating, one of the eight zones\. Known of it: .*enterprises.*, each with source/,
  )
})

const words = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/[\s·]+/g, ' ')
    .trim()

/** What a page shows of a figure. */
const onPage = (figure: Figure, locale: Locale) => words(drawnFigure(figure, locale))
const onCard = ({ qualifier, digits, scale, unit, about }: CardFigure) =>
  words([qualifier, digits, scale, unit, about].filter(Boolean).join(' '))

test('a figure on a social card says what it says on its page', async () => {
  const { figures, zones, metrics } = await published()
  for (const locale of LOCALES) {
    const t = speak(locale)
    for (const figure of figures.filter(({ value }) => value !== null)) {
      const [shown] = figureCard(t, figure, locale).figures
      expect(shown && onCard(shown)).toBe(onPage(figure, locale))
    }
    const cards: Card[] = [
      homeCard(t, of(figures, NATION), locale),
      ...zones.map((zone) => zoneCard(t, zone, of(figures, zone.slug), locale)),
      ...metrics.map((metric) => metricCard(t, metric, of(figures, NATION), locale)),
    ]
    const all = new Set(figures.filter(({ value }) => value !== null).map((figure) => onPage(figure, locale)))
    for (const card of cards) {
      expect(card.figures.length).toBeLessThanOrEqual(3)
      for (const figure of card.figures) expect(all, card.path).toContain(onCard(figure))
    }
    expect(cards[0]?.figures).toHaveLength(3)
  }
})
