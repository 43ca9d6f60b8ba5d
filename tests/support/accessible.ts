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
 * What axe finds wrong with a page as it is.
 * @param but what is looked at by itself, such as the pages in frames
 * @param rules those of axe; all, where none are named
 */
async function violationsOf(page: Page, but: readonly string[], rules: readonly string[]) {
  // The newer way to run it opens a page of its own for each report, which costs more than the report.
  const axe = new AxeBuilder({ page }).setLegacyMode()
  axe.options({
    // Of what is right it would describe every element, which costs more than finding what is wrong.
    resultTypes: ['violations'],
    ...(rules.length > 0 ? { runOnly: [...rules] } : { rules: { 'target-size': { enabled: true } } }),
  })
  for (const selector of but) axe.exclude(selector)
  return (await axe.analyze()).violations
}

/** Axe finds nothing on a page as it is. */
export async function isFaultless(
  page: Page,
  where = page.url(),
  but: readonly string[] = [],
  rules: readonly string[] = [],
) {
  const violations = await violationsOf(page, but, rules)
  const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  expect.soft(found.slice(0, 5), where).toEqual([])
}

/** Sees a page in a size and theme: axe finds nothing, and nothing sticks out. The page is not loaded again. */
export async function isAccessible(
  page: Page,
  { width, height = 900, colorScheme, forcedColors = 'none' }: Way,
  but: readonly string[] = [],
  rules: readonly string[] = [],
) {
  await page.emulateMedia({ colorScheme, forcedColors })
  await page.setViewportSize({ width, height })
  const where = `${page.url()} at ${width}, ${colorScheme}${forcedColors === 'active' ? ', forced' : ''}`
  await isFaultless(page, where, but, rules)
  expect.soft(await sticksOut(page), `${where} is wider than the screen`).toEqual([])
}

/** Sees a page in several ways, one after the other: what does not depend on the way is asked in the first alone. */
export async function isAccessibleInAll(page: Page, ways: readonly Way[], but: readonly string[] = []) {
  for (const [place, way] of ways.entries())
    await isAccessible(page, way, but, place === 0 ? [] : OF_RENDERING)
}

const IN_TURN = [
  { width: 390, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light', forcedColors: 'active' },
] as const

/**
 * Sees a page by day on a desk, then in the dark on a phone or in the reader's own colours on the narrowest screen;
 * nothing sticks out on any of them. Colours are the same in both languages, so each language takes one of the two.
 * @param turn an even one is the phone's, an odd one that of the reader's own colours
 */
export async function isAccessibleInTurn(page: Page, turn: number) {
  await isAccessibleInAll(page, [{ width: 1440, colorScheme: 'light' }, IN_TURN[turn % 2 === 0 ? 0 : 1]])
  for (const width of [768, 390, 320]) {
    await page.setViewportSize({ width, height: 900 })
    expect.soft(await sticksOut(page), `${page.url()} sticks out at ${width}`).toEqual([])
  }
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
