import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { NextIntlClientProvider } from 'next-intl'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { charted } from '@/lib/map/areas'
import { BARE_LAYER, toBaseLayer } from '@/lib/map/base-layer'
import { islandBoxes, namedArchipelagos } from '@/lib/map/base-names'
import { cityMarks, zoneMarks } from '@/lib/map/map-marks'
import { nearTo } from '@/lib/map/areas'
import { viewOf, wholeOf } from '@/lib/map/view'
import { LOCALES, type Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'
import type { Zone } from '@/lib/zones/zone'
import { bundledZones } from '@/tests/support/bundled-zones'
import { ZoneMap } from './zone-map'

const { layer } = toBaseLayer(JSON.parse(readFileSync('public/map/viet-nam.geojson', 'utf8')))
const zones = bundledZones()

const drawn = (locale: Locale, area?: string, of: readonly Zone[] = zones, base = layer) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={WORDS[locale]} timeZone="Asia/Ho_Chi_Minh">
      <ZoneMap zones={of} base={base} area={area} />
    </NextIntlClientProvider>,
  )
const picture = (page: string) => /<svg.*<\/svg>/s.exec(page)?.[0] ?? ''
const linksIn = (markup: string) => [...markup.matchAll(/href="([^"]*\/zones\/[^"]*)"/g)].map(([, to]) => to)
const words = (markup: string) => markup.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ')

describe.each(LOCALES)('in %s', (locale) => {
  const page = drawn(locale)

  test('the whole country is light', () => expect(gzipSync(picture(page)).length).toBeLessThan(8000))

  test('the archipelagos are named, with land and without', () => {
    for (const of of [page, drawn(locale, undefined, zones, BARE_LAYER)]) {
      expect(words(picture(of))).toContain('Hoàng Sa')
      expect(words(picture(of))).toContain('Trường Sa')
      expect(words(picture(of))).toContain(locale === 'vi' ? '(Việt Nam)' : 'Viet Nam')
    }
  })

  test('each zone of the map is in its list, in the same order', () => {
    const marks = linksIn(picture(page))
    expect(marks).toHaveLength(11)
    expect(linksIn(page.replace(picture(page), ''))).toEqual(marks)
  })

  test('zones that cannot be drawn are said', () => {
    for (const { name } of zones.filter(({ membership }) => membership === 'prospective'))
      expect(page).toContain(name[locale].replaceAll('&', '&amp;'))
  })

  test('every bundled zone finds room for its mark, in the whole country and in its city', () => {
    const view = viewOf(wholeOf(layer))
    const archipelagos = namedArchipelagos(layer, view, locale)
    const taken = [...archipelagos.map(({ name }) => name.box), ...islandBoxes(archipelagos)]
    const { areas } = charted(zones, layer)
    for (const { box } of cityMarks(areas, view, locale, taken)) expect(box).not.toBeNull()
    for (const area of areas)
      for (const { box } of zoneMarks(area, viewOf(nearTo(area), 150), locale, [])) expect(box).not.toBeNull()
  })
})

test('a city is drawn nearer, with its zones by name', () => {
  const page = drawn('en', 'da-nang')
  expect(linksIn(picture(page))).toHaveLength(4)
  expect(words(picture(page))).toContain('FPT Complex Da Nang')
  expect(page).toContain('The whole country')
})

test('a city without zones gives the whole country', () =>
  expect(picture(drawn('en', 'atlantis'))).toBe(picture(drawn('en'))))

test('thousands of zones are a bounded map that leads nearer', () => {
  const [one] = zones
  if (!one?.position) throw new Error('There is no zone with a position')
  const many = Array.from({ length: 7000 }, (_, at): Zone => {
    const [city, turn] = [at % 300, Math.floor(at / 300)]
    const name = { en: `Made-up city ${city}`, vi: `Thành phố giả định ${city}` }
    const latitude = String(9 + (city % 20) * 0.7 + turn / 1000)
    const longitude = String(103 + Math.floor(city / 20) * 0.4 + turn / 1000)
    return {
      ...one,
      slug: `made-up-${at}`,
      place: { ...one.place, key: `city-${city}`, name },
      position: { latitude, longitude, note: null, source: null, verified: true },
    }
  })
  for (const page of [drawn('en', undefined, many), drawn('en', 'city-7', many)])
    expect(page.length).toBeLessThan(120_000)
})
