import { expect, test } from 'vitest'
import { cardHref, cardPath } from './cards'
import { pageMetadata } from './page-metadata'

const page = { locale: 'vi', path: '/zones/qtsc', title: 'Khu', description: 'Một khu' } as const

test('a page tells its address, its other language, and the card that stands for it', () => {
  expect(pageMetadata({ ...page, card: '/zones/qtsc' })).toMatchObject({
    title: 'Khu',
    alternates: {
      canonical: '/vi/zones/qtsc',
      languages: { en: '/en/zones/qtsc', vi: '/vi/zones/qtsc', 'x-default': '/en/zones/qtsc' },
    },
    openGraph: {
      url: '/vi/zones/qtsc',
      locale: 'vi_VN',
      alternateLocale: 'en_GB',
      images: [{ url: '/cards/vi/zones/qtsc.png', width: 1200, height: 630 }],
    },
    twitter: { card: 'summary_large_image', title: 'Khu' },
  })
  expect(pageMetadata(page)).not.toHaveProperty('robots')
})

test('the first page leads readers of other languages to where the language is chosen', () =>
  expect(pageMetadata({ ...page, path: '/', whole: true })).toMatchObject({
    title: { absolute: 'Khu' },
    alternates: { languages: { 'x-default': '/' } },
    openGraph: { images: [{ url: '/cards/vi/home.png' }] },
  }))

test('what was withdrawn is not to be found, and has no card of its own', () =>
  expect(pageMetadata({ ...page, card: '/zones/qtsc', hidden: true })).toMatchObject({
    robots: { index: false },
    openGraph: { images: [{ url: '/cards/vi/home.png' }] },
  }))

test.each(['/', '/zones/qtsc', '/figures/12'])('the card of %s is read back from its address', (path) => {
  const [, , , ...parts] = cardHref('en', path).split('/')
  expect(cardPath(parts)).toBe(path)
})

test('what is no picture is no card', () => expect(cardPath(['zones', 'qtsc'])).toBeNull())
