import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const PAGES = ['', '/zones', '/zones/qtsc', '/zones/can-tho', '/figures/1', '/zones/atlantis']
const SIZES = [
  { width: 390, height: 844 },
  { width: 1440, height: 900 },
]

for (const locale of ['en', 'vi']) {
  for (const path of PAGES) {
    for (const viewport of SIZES) {
      for (const colorScheme of ['light', 'dark'] as const) {
        test(`/${locale}${path} at ${viewport.width} in ${colorScheme}: axe finds nothing and nothing sticks out`, async ({
          page,
        }) => {
          await page.emulateMedia({ colorScheme })
          await page.setViewportSize(viewport)
          await page.goto(`/${locale}${path}`)
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
          ).toBeLessThanOrEqual(0)
        })
      }
    }
  }
}
