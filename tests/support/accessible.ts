import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

export type Way = { width: number; height?: number; colorScheme: 'light' | 'dark' }

/**
 * Sees a page in a size and theme: axe finds nothing, and nothing sticks out.
 * @param but what is looked at by itself, such as the pages in frames
 */
export async function isAccessible(
  page: Page,
  { width, height = 900, colorScheme }: Way,
  but: string[] = [],
) {
  await page.emulateMedia({ colorScheme })
  await page.setViewportSize({ width, height })
  const axe = new AxeBuilder({ page })
  for (const selector of but) axe.exclude(selector)
  const { violations } = await axe.analyze()
  const where = `${page.url()} at ${width}, ${colorScheme}`
  expect(violations.map(({ id, nodes }) => `${where} ${id}: ${nodes[0]?.html}`)).toEqual([])
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(wider, `${where} is wider than the screen`).toBeLessThanOrEqual(0)
}
