import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

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

// Both languages, themes and sizes; pages in turn in one combination of them, the longest page in all.
const WAYS = [
  { locale: 'en', viewport: PHONE, colorScheme: 'light' },
  { locale: 'vi', viewport: DESK, colorScheme: 'dark' },
  { locale: 'vi', viewport: PHONE, colorScheme: 'dark' },
  { locale: 'en', viewport: DESK, colorScheme: 'light' },
] as const
const LONGEST = '/zones/qtsc'

for (const [place, path] of PAGES.entries()) {
  test(`${path || 'home'}: axe finds nothing and nothing sticks out`, async ({ page }) => {
    const ways = path === LONGEST ? WAYS : [WAYS[place % WAYS.length] ?? WAYS[0]]
    for (const { locale, viewport, colorScheme } of ways) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await page.goto(`/${locale}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const where = `${locale} ${viewport.width} ${colorScheme}`
      expect(violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0]?.html}`)).toEqual([])
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
      expect(sticksOut, where).toBeLessThanOrEqual(0)
    }
  })
}
