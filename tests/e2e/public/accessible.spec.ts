import { expect, type Page, test } from '@playwright/test'
import { bearsSpacing, isAccessibleInTurn, speaksOnly } from '../../support/accessible'

const INCENTIVE = '/incentives/preferential-cit-rate-for-new-projects-in-a-zone'
const ANSWERED = '/shortlist?for=office&area=2000&city=da-nang&must=city&must=operating&talent=1000'

const ESTIMATED =
  '/incentives/estimate?zone=qtsc&day=2026-07-01&in=usd_million&first=2027&span=15&revenue=40&income=10&a-new-investment-project=yes&a-activity=software&other=2024-07-01'

/** One of every type of page, with its longest and its emptiest content. */
const PAGES = [
  '',
  '/zones',
  '/zones?city=da-nang',
  '/zones/qtsc',
  '/zones/can-tho',
  '/compare',
  '/compare?zones=qtsc,dsp',
  '/shortlist',
  ANSWERED,
  '/search',
  '/search?q=da+nang',
  '/search?q=zzzzzz',
  '/briefing',
  '/briefing?zones=qtsc&zones=dsp',
  '/figures/1',
  '/figures/215',
  '/metrics',
  '/metrics/enterprises',
  '/metrics/land_area',
  '/incentives',
  '/incentives/estimate',
  ESTIMATED,
  INCENTIVE,
  '/incentives/terms',
  '/legal-instruments',
  '/legal-instruments?on=2025-11-15',
  '/legal-instruments/law-71-2025-qh15',
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

for (const [language, locale] of (['en', 'vi'] as const).entries()) {
  for (const [place, path] of PAGES.entries()) {
    test(`${locale}${path || ' home'}: axe finds nothing, nothing sticks out, one language is spoken`, async ({
      page,
    }) => {
      await page.goto(`/${locale}${path}`)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await speaksOnly(page, locale)
      await isAccessibleInTurn(page, place + language)
      await bearsSpacing(page)
    })
  }
}

// What answers a form stands under the title of the form.
const WITH_ANOTHER = [ANSWERED, ESTIMATED, '/briefing?zones=qtsc&zones=dsp', '/zones/atlantis']

test('every page has a title of its own, in both languages', async ({ request }) => {
  const titles = await Promise.all(
    PAGES.filter((path) => !WITH_ANOTHER.includes(path)).flatMap((path) =>
      ['en', 'vi'].map(async (locale) => {
        const text = await (await request.get(`/${locale}${path}`)).text()
        return /<title>([^<]+)<\/title>/.exec(text)?.[1] ?? `none: ${locale}${path}`
      }),
    ),
  )
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
  expect(titles.filter((title) => title.startsWith('none') || !title.includes('Zonebook'))).toEqual([])
})

/** Where the keyboard is: whether it can be seen there, and what is there. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return null
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (top + bottom) / 2]
    // A link over two lines has its middle between them.
    const boxes = [...element.getClientRects()].map((box) => [
      box.left + box.width / 2,
      box.top + box.height / 2,
    ])
    const isReached = [[x, y], ...boxes].some(([x = 0, y = 0]) => {
      const hit = document.elementFromPoint(x, y)
      return hit !== null && (element.contains(hit) || hit.contains(element))
    })
    const isOutlined = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    return { what: element.outerHTML.slice(0, 140), isReached, isOutlined }
  })

for (const path of [
  '',
  '/zones',
  '/zones/qtsc',
  '/compare?zones=qtsc,dsp',
  '/shortlist',
  '/metrics/enterprises',
]) {
  test(`${path || 'home'}: the keyboard is seen wherever it goes, in the reader’s own colours too`, async ({
    page,
  }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(`/vi${path}`)
    for (let stop = 0; stop < 45; stop++) {
      await page.keyboard.press('Tab')
      const at = await focused(page)
      if (at === null) break
      expect.soft(at, `stop ${stop + 1}`).toMatchObject({ isReached: true, isOutlined: true })
      if (stop === 0) expect(at.what).toContain('#content')
    }
  })
}
