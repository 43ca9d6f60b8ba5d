import { NextIntlClientProvider } from 'next-intl'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Locale } from '@/lib/shared/text'
import { WORDS } from '@/lib/words/words'
import { aSpace } from '@/tests/support/a-candidate'
import { PriceTable } from './price-table'
import { SpaceList } from './space-list'

const NOTHING = /<[^>]*>/g
const read = (locale: Locale, page: ReactNode) =>
  renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={WORDS[locale]} timeZone="UTC">
      {page}
    </NextIntlClientProvider>,
  )
    .replace(NOTHING, ' ')
    .replace(/\s+/g, ' ')

const zones = [{ slug: 'alpha', name: { en: 'Alpha', vi: 'An Phú' } }]
const land = aSpace('Plot', {
  kind: 'land',
  price: { value: '189', unit: 'USD/m2', basis: 'whole_term', termEnd: 2066 },
  fees: 'unknown',
})
const inDong = aSpace('Hall', {
  kind: 'land',
  price: { value: '250000', unit: 'VND/m2', basis: 'year', termEnd: null },
})

test('a price stands as it was quoted first, then on one basis, with all that was assumed', () => {
  const words = read('en', <SpaceList spaces={[land]} />)
  const [quoted, compared] = [words.indexOf('189 USD per m²'), words.indexOf('4.725 USD/m² a year')]
  expect(quoted).toBeGreaterThan(0)
  expect(compared).toBeGreaterThan(quoted)
  expect(words).toContain(
    'Paid once for 40 years: 2027 to 2066, the calendar years after 2026, the year of the quote. At a discount rate of 0%: the price divided by the years.',
  )
  expect(words).toContain('Value-added tax: not included. Management fees: not said.')
  expect(read('vi', <SpaceList spaces={[land]} />)).toContain('4,725 USD/m² mỗi năm')
})

test('a table of prices orders what can be compared, and says why the rest is not', () => {
  const spaces = [inDong, aSpace('Office'), land]
  const words = read(
    'en',
    <PriceTable spaces={spaces} zones={zones} assumptions={{ discount: '8', start: 2027 }} />,
  )
  expect(words).toContain('Land: prices on one basis, the lowest first')
  expect(words).toContain('15.911')
  expect(words).toContain('2028 to 2066, the calendar years after 2027, the year in which you would begin.')
  expect(words).toContain('quoted in dong, and no published exchange rate stands for 2026')
  expect(words).toContain('Office: prices on one basis, the lowest first')
  expect(words).not.toContain('These prices do not all hold the same')
})

test('prices that hold different things are marked, and without any price the page says so', () => {
  const both = [land, { ...land, key: 'Field', tax: 'included' as const }]
  const assumptions = { discount: '0', start: null }
  expect(read('en', <PriceTable spaces={both} zones={zones} assumptions={assumptions} />)).toContain(
    'These prices do not all hold the same',
  )
  for (const spaces of [[], [aSpace('Free', { price: null })]])
    expect(read('en', <PriceTable spaces={spaces} zones={zones} assumptions={assumptions} />)).toContain(
      'No source that we have read gives a rent or a land price',
    )
})
