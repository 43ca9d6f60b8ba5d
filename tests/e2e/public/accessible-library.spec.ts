import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const PAGES = [
  '/metrics',
  '/metrics/enterprises',
  '/incentives',
  '/events',
  '/events/zones-investment-seminar-2025',
  '/releases',
  '/releases/1',
  '/sources',
  '/methodology',
  '/metrics/workforce?release=1',
  '/zones?asOf=1999-01-01',
]
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

for (const locale of ['en', 'vi']) {
  for (const path of PAGES) {
    test(`/${locale}${path}: axe finds nothing and nothing sticks out, on phone and desk, in light and dark`, async ({
      page,
    }) => {
      for (const viewport of SIZES) {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize(viewport)
          await page.goto(`/${locale}${path}`)
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
          const { violations } = await new AxeBuilder({ page }).analyze()
          const where = `${viewport.width} ${colorScheme}`
          expect(violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0]?.html}`)).toEqual([])
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0)
        }
      }
    })
  }
}
