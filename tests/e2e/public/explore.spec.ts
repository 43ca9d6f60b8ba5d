import { readFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { expect, type Locator, type Page, test } from '@playwright/test'
import Papa from 'papaparse'

/** The chart of the zones over time, on a metric's page. */
const chartOn = (page: Page) => page.locator('#time figure')

/** Notes from the start every movement that no reader caused, and every one that one did. */
async function watchMovement(page: Page) {
  await page.addInitScript(() => {
    const moved: number[] = []
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) moved.push(Number(entry.value))
    }).observe({ type: 'layout-shift', buffered: true })
    Object.assign(window, { moved })
  })
  return () =>
    page.evaluate(() => (Reflect.get(window, 'moved') as number[]).reduce((sum, one) => sum + one, 0))
}

/** Where on the page something stands, and how large it is. */
const placeOf = (locator: Locator) =>
  locator.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return [x + scrollX, y + scrollY, width, height].map(Math.round)
  })

/** Kilobytes of script that the page has loaded so far, gzipped. */
function weighScripts(page: Page) {
  const scripts: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.ok() && response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  return async () => (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0) / 1024
}

test('whoever points at a chart explores it in its place, and reads by keyboard what its passport says', async ({
  page,
}) => {
  const movement = await watchMovement(page)
  const scripts = weighScripts(page)
  await page.goto('/en/metrics/enterprises')
  const chart = chartOn(page)
  await chart.scrollIntoViewIfNeeded()
  await expect(chart.locator('.recharts-surface')).toHaveCount(0)
  const drawing = chart.getByRole('group', { name: /^Enterprises: \d+ values/ })
  const drawn = await placeOf(drawing)
  await drawing.hover({ position: { x: 60, y: 60 } })
  const explorable = chart.getByRole('application')
  await expect(explorable).toBeVisible()
  expect(await placeOf(explorable)).toEqual(drawn)
  expect(await movement()).toBe(0)
  expect(await scripts()).toBeLessThanOrEqual(250)

  const reading = chart.getByRole('status')
  await explorable.focus()
  await page.keyboard.press('Home')
  const first = await reading.textContent()
  await page.keyboard.press('ArrowRight')
  await expect(reading).not.toHaveText(first ?? '')
  await page.keyboard.press('ArrowDown')
  await expect(reading).toContainText(/: (about |over )?[\d,]+ enterprises/)
  const [said] = /(about |over )?[\d,]+ enterprises/.exec((await reading.textContent()) ?? '') ?? []
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/en\/figures\/\d+$/)
  await expect(page.getByRole('main')).toContainText(said ?? 'nothing was read')
})

test('bars, table and index show the same figures, and Escape leaves the chart', async ({ page }) => {
  await page.goto('/en/metrics/enterprises')
  const chart = chartOn(page)
  await chart.getByRole('button', { name: 'Bars' }).click()
  const explorable = chart.getByRole('application')
  await expect(explorable).toContainText('over 300')
  await expect(chart.getByRole('button', { name: 'Bars' })).toHaveAttribute('aria-pressed', 'true')

  await chart.getByRole('button', { name: 'Line' }).click()
  await chart.getByLabel('Index').selectOption('2013')
  await explorable.focus()
  await page.keyboard.press('End')
  await page.keyboard.press('ArrowLeft')
  // 298 of 235 enterprises.
  await expect(chart.getByRole('status')).toContainText('index 126.8 (2013 = 100), calculated')
  await page.keyboard.press('Escape')
  await expect(chart.getByRole('button', { name: 'Line' })).toBeFocused()

  await chart.getByRole('button', { name: 'Table' }).click()
  await expect(explorable).toHaveCount(0)
  await expect(chart.getByRole('row').filter({ hasText: 'October 2013' })).toContainText('235 enterprises')
})

test('what is downloaded agrees with the page and says where it comes from', async ({ page }) => {
  await page.goto('/vi/metrics/enterprises?release=1')
  const chart = chartOn(page)
  const drawing = chart.getByRole('group', { name: /^Doanh nghiệp: \d+ giá trị/ })
  const [, values] = /: (\d+) giá trị/.exec((await drawing.getAttribute('aria-label')) ?? '') ?? []

  async function take(kind: string) {
    const download = page.waitForEvent('download')
    await chart.getByRole('button', { name: kind }).click()
    return readFile(await (await download).path())
  }
  const csv = Papa.parse<Record<string, string>>((await take('CSV')).toString('utf8'), {
    header: true,
    skipEmptyLines: true,
  })
  expect(csv.errors).toEqual([])
  expect(csv.data.length).toBe(Number(values))
  for (const { value = '', passport = '' } of csv.data) {
    const link = chart.locator(`table a[href*="${new URL(passport).pathname}"] data`)
    await expect(link.first()).toHaveAttribute('value', value)
  }

  const svg = (await take('SVG')).toString('utf8')
  const taken = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    return {
      root: parsed.documentElement.nodeName,
      styled: parsed.querySelectorAll('[class]').length,
      words: parsed.documentElement.textContent,
    }
  }, svg)
  expect(taken).toMatchObject({ root: 'svg', styled: 0 })
  expect(taken.words).toContain('Doanh nghiệp')
  expect(taken.words).toContain('/vi/metrics/enterprises?release=1')
  expect(taken.words).toContain('Nguồn: ')
  expect(svg).not.toMatch(/var\(--|url\((?!data:|#|&quot;#)/)

  const png = await take('PNG')
  expect(png.subarray(1, 4).toString()).toBe('PNG')
  const box = await chart.locator('.recharts-surface').boundingBox()
  expect(png.readUInt32BE(16)).toBe(2 * (Math.round(box?.width ?? 0) + 48))
})

test('what a reader does before a chart can answer is done once it can', async ({ page }) => {
  const { promise: mayLoad, resolve: letLoad } = Promise.withResolvers<null>()
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await mayLoad
    await route.continue()
  })
  await page.goto('/en/metrics/enterprises')
  const chart = chartOn(page)
  await chart.getByLabel('Index').selectOption('2013')
  await chart.getByRole('button', { name: 'CSV' }).click()
  const download = page.waitForEvent('download')
  letLoad(null)
  expect((await download).suggestedFilename()).toBe('zonebook-enterprises.csv')
  await expect(chart.getByRole('application')).toBeVisible()
  await expect(chart.getByLabel('Index')).toHaveValue('2013')
})

test('a finger opens a chart, and the first tap counts @phone', async ({ page }) => {
  await page.goto('/vi/metrics/enterprises')
  const chart = chartOn(page)
  await chart.getByRole('button', { name: 'Thanh' }).tap()
  await expect(chart.getByRole('application')).toContainText('trên 300')
})

test('a page with a chart runs no script that was not sent with it', async ({ page }) => {
  const answer = await page.goto('/en/metrics/enterprises')
  expect(answer?.headers()['content-security-policy']).toMatch(/script-src 'self' 'sha256-[^' ]+';/)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.textContent = 'document.documentElement.dataset.slippedIn = "yes"'
    document.body.append(script)
  })
  await expect(page.locator('html')).not.toHaveAttribute('data-slipped-in')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('the chart stands as it is drawn, with its table, and offers nothing that would not work', async ({
    page,
  }) => {
    await page.goto('/en/metrics/enterprises')
    const chart = chartOn(page)
    await expect(chart.getByRole('button')).toHaveCount(0)
    await expect(chart.locator('svg line').first()).toBeAttached()
    await expect(chart.getByRole('row').filter({ hasText: 'December 2020' })).toContainText('165 enterprises')
  })
})
