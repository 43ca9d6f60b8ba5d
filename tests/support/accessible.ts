import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import type { Locale } from '../../lib/shared/text'
import { foreignTo } from './foreign-words'

export type Way = {
  width: number
  height?: number
  colorScheme: 'light' | 'dark'
  forcedColors?: 'active' | 'none'
}

/** What is wider than the screen, where the page is; nothing where it is not. */
const sticksOut = (page: Page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const isInside = (element: Element) => {
      for (let at = element.parentElement; at; at = at.parentElement)
        if (getComputedStyle(at).overflowX !== 'visible') return true
      return false
    }
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 0.5 && !isInside(element),
    )
    return [
      `${scrollWidth - clientWidth} px`,
      ...wide.slice(-3).map(({ outerHTML }) => outerHTML.slice(0, 160)),
    ]
  })

/** The rules whose answer depends on the rendering; all others are asked once. */
const OF_RENDERING = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable']

/**
 * Sees a page in a size and theme: axe finds nothing, and nothing sticks out. The page is not loaded again.
 * @param but what is looked at by itself, such as the pages in frames
 * @param rules those of axe; all, where none are named
 */
export async function isAccessible(
  page: Page,
  { width, height = 900, colorScheme, forcedColors = 'none' }: Way,
  but: readonly string[] = [],
  rules: readonly string[] = [],
) {
  await page.emulateMedia({ colorScheme, forcedColors })
  await page.setViewportSize({ width, height })
  // The newer way to run it opens a page of its own for each report, which costs more than the report.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  if (rules.length > 0) axe.withRules([...rules])
  else axe.options({ rules: { 'target-size': { enabled: true } } })
  for (const selector of but) axe.exclude(selector)
  const { violations } = await axe.analyze()
  const where = `${page.url()} at ${width}, ${colorScheme}${forcedColors === 'active' ? ', forced' : ''}`
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect.soft(found.slice(0, 5), where).toEqual([])
  expect.soft(await sticksOut(page), `${where} is wider than the screen`).toEqual([])
}

/** Flips a page through light, dark and the reader's own colours, on a desk, a phone and the narrowest screen. */
export async function isAccessibleEverywhere(page: Page) {
  await isAccessible(page, { width: 1440, colorScheme: 'light' })
  await isAccessible(page, { width: 390, colorScheme: 'dark' }, [], OF_RENDERING)
  await isAccessible(page, { width: 320, colorScheme: 'light', forcedColors: 'active' }, [], OF_RENDERING)
  await page.setViewportSize({ width: 768, height: 900 })
  expect.soft(await sticksOut(page), `${page.url()} is wider than a tablet`).toEqual([])
}

// What WCAG 1.4.12 lets a reader set.
const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`

/** Nothing sticks out or is cut off when a reader spaces the text out on the narrowest screen. */
export async function bearsSpacing(page: Page) {
  await page.setViewportSize({ width: 320, height: 900 })
  const style = await page.addStyleTag({ content: SPACED })
  expect.soft(await sticksOut(page), `${page.url()} with spaced text`).toEqual([])
  const cut = await page
    .locator('main :is(p, a, td, th, li, h1, h2, h3, label, button, summary)')
    .evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { overflowY, clipPath } = getComputedStyle(element)
          return (
            overflowY === 'hidden' && clipPath === 'none' && element.scrollHeight > element.clientHeight + 2
          )
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    )
  expect.soft(cut, `${page.url()} cuts spaced text off`).toEqual([])
  await style.evaluate((element) => element.parentNode?.removeChild(element))
}

/** All that a page says in its own language: texts, names and hints; what is marked as another language is left out. */
const saidBy = (page: Page) =>
  page.evaluate(() => {
    const own = document.documentElement.lang
    const isOwn = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === own
    const texts: string[] = [document.title]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const blocks = new Map<Element, string>()
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (!parentElement || parentElement.closest('script, style, noscript, template, pre, code')) continue
      const block = parentElement.closest(
        'p, li, td, th, dt, dd, h1, h2, h3, h4, caption, summary, label, option, div',
      )
      if (block && isOwn(parentElement)) blocks.set(block, `${blocks.get(block) ?? ''}${textContent}`)
    }
    texts.push(...blocks.values())
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (isOwn(element)) texts.push(element.getAttribute(name) ?? '')
    return texts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '')
  })

/** No text of the other language stands on a page but what is marked as being in it. */
export async function speaksOnly(page: Page, locale: Locale) {
  expect.soft(foreignTo(locale, await saidBy(page)), `${page.url()} in ${locale}`).toEqual([])
}
