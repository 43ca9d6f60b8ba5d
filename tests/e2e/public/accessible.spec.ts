import { expect, test } from '@playwright/test'
import { isAccessible } from '../../support/accessible'

/** One of every type of page, with its longest and its emptiest content. */
const PAGES = [
  '',
  '/zones',
  '/zones/qtsc',
  '/zones/can-tho',
  '/figures/1',
  '/figures/215',
  '/metrics',
  '/metrics/enterprises',
  '/metrics/land_area',
  '/incentives',
  '/incentives/preferential-cit-rate-for-new-projects-in-a-zone',
  '/events',
  '/events/zones-investment-seminar-2025',
  '/releases',
  '/releases/1',
  '/sources',
  '/methodology',
  '/events?release=1',
  '/zones?asOf=1999-01-01',
  '/zones/atlantis',
]
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1440, height: 900 }

// Each page in both languages, both themes and both sizes; pages in turn in other combinations of them.
const WAYS = [
  [
    { locale: 'en', viewport: PHONE, colorScheme: 'light' },
    { locale: 'vi', viewport: DESK, colorScheme: 'dark' },
  ],
  [
    { locale: 'vi', viewport: PHONE, colorScheme: 'dark' },
    { locale: 'en', viewport: DESK, colorScheme: 'light' },
  ],
] as const

for (const [place, path] of PAGES.entries()) {
  test(`${path || 'home'}: axe finds nothing and nothing sticks out`, async ({ page }) => {
    for (const { locale, viewport, colorScheme } of WAYS[place % 2 === 0 ? 0 : 1]) {
      await page.goto(`/${locale}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await isAccessible(page, { ...viewport, colorScheme })
    }
  })
}
