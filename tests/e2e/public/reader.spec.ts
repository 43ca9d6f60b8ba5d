import { expect, test, type Page } from '@playwright/test'
import { wordsOf } from '../../../scripts/truth/markup'
import { answeredPage } from '../../support/answered-page'

/** The figures that a page states: the decimal of each, and where its passport is. */
async function figuresOn(page: Page) {
  return page.locator('main data').evaluateAll((elements) =>
    elements.map((element) => {
      const link = element.closest('a') ?? element.querySelector('a')
      return { value: element.getAttribute('value') ?? '', passport: link?.getAttribute('href') ?? '' }
    }),
  )
}

const valuesOf = (figures: readonly { value: string }[]) =>
  [...new Set(figures.map(({ value }) => value))].toSorted()

const NATION = [
  { what: 'zones', value: '8', en: '8', vi: '8' },
  { what: 'enterprises', value: '630', en: 'over 630', vi: 'trên 630' },
  { what: 'workers', value: '42450', en: '42,450', vi: '42.450' },
  { what: 'dollars per hectare and year', value: '10000000', en: 'about 10 million', vi: 'khoảng 10 triệu' },
]

test.describe('the nation in four figures', () => {
  for (const { what, value, en, vi } of NATION) {
    for (const [locale, words] of [
      ['en', en],
      ['vi', vi],
    ] as const) {
      test(`${what} in ${locale}`, async ({ page }) => {
        await page.goto(`/${locale}`)
        const figure = page.locator(`main data[value="${value}"]`).first()
        const said = figure.locator('xpath=ancestor::*[self::div or self::li or self::dd][1]')
        await expect(said).toContainText(words)
        await expect(said).toContainText('2025')
        await expect(said).toContainText(/Nhan Dan|SGGP/)
        await figure.click()
        await expect(page).toHaveURL(new RegExp(`/${locale}/figures/\\d+$`))
        await expect(page.locator('main')).toContainText(words)
      })
    }
  }
})

test('the eight zones are listed, and the list is said to be a reconstruction', async ({ page }) => {
  await page.goto('/en')
  await expect(page.getByRole('heading', { name: 'list reconstructed' })).toBeVisible()
  for (const name of ['Quang Trung Software City', 'FPT Complex Da Nang', 'Cau Giay Concentrated IT Park']) {
    await expect(page.getByRole('table').getByRole('link', { name, exact: true })).toBeVisible()
  }
})

test('QTSC had 165 enterprises at the end of 2020, by a source that is named and linked', async ({
  page,
}) => {
  await page.goto('/en/zones/qtsc')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Quang Trung Software City')
  await page.locator('figure#enterprises summary').click()
  const row = page.getByRole('row').filter({ has: page.locator('data[value="165"]') })
  await expect(row.first()).toContainText('December 2020')
  await expect(row.first()).toContainText('Nhan Dan')

  await row.first().locator('data[value="165"]').click()
  const passport = page.getByRole('main')
  await expect(passport).toContainText('165')
  await expect(passport).toContainText('December 2020')
  await expect(passport.locator('a[href*="nhandan.vn"]').first()).toBeVisible()
})

for (const path of ['', '/zones', '/zones/qtsc', '/zones/ditp', '/zones/dsp', '/zones/sophia-antipolis']) {
  test(`${path || 'home'} gives each figure its passport`, async ({ page }) => {
    await page.goto(`/en${path}`)
    const figures = await figuresOn(page)
    expect(figures.length).toBeGreaterThan(0)
    for (const { value, passport } of figures) expect(passport, value).toMatch(/^\/en\/figures\/\d+$/)
  })

  // At a release, because staff may publish between the one language and the other.
  test(`${path || 'home'} states the same figures in both languages`, async ({ page }) => {
    await page.goto(`/en${path}?release=1`)
    const english = await figuresOn(page)
    await page.goto(`/vi${path}?release=1`)
    const vietnamese = await figuresOn(page)
    expect(english.length).toBeGreaterThan(0)
    // As a set: where labels of a chart would overlap, one gives way, and words are not as long in both languages.
    expect(valuesOf(vietnamese)).toEqual(valuesOf(english))
  })
}

test('what nobody has reported is said, and is no zero', async ({ page }) => {
  await page.goto('/en/zones/binh-duong')
  await expect(page.getByText('not reported').first()).toBeVisible()
  await expect(page.locator('data[value="0"]')).toHaveCount(0)
})

test('a figure that was not read in a source is marked as unverified', async ({ page }) => {
  await page.goto('/vi/zones/hkstp')
  await expect(page.getByText('chưa được kiểm chứng').first()).toBeVisible()
})

for (const locale of ['en', 'vi']) {
  for (const path of ['/zones/atlantis', '/figures/999999', '/figures/abc', '/nowhere/at/all']) {
    test(`/${locale}${path} is not found, in the status and in words`, async ({ request }) => {
      const page = await answeredPage(request, `/${locale}${path}`)
      expect(page).toMatchObject({ status: 404, language: locale })
      expect(page.headings).toHaveLength(1)
      const links = page.elements(({ tagName }) => tagName === 'a').map(wordsOf)
      expect(links.filter((words) => /zones|khu/i.test(words))).not.toEqual([])
    })
  }
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds a zone, opens a figure and changes the language', async ({ page }) => {
    await page.goto('/en/zones')
    await page.getByRole('main').getByRole('link', { name: 'Quang Trung Software City' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Quang Trung Software City')
    await page.locator('main data').first().click()
    await expect(page).toHaveURL(/\/en\/figures\/\d+$/)
    await page.getByRole('link', { name: 'Tiếng Việt' }).first().click()
    await expect(page).toHaveURL(/\/vi\/figures\/\d+$/)
    await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  })
})

test('the first page is in the language of the reader', async ({ browser }) => {
  for (const [locale, address] of [
    ['vi-VN', /\/vi$/],
    ['en-US', /\/en$/],
    ['fr-FR', /\/en$/],
  ] as const) {
    const context = await browser.newContext({ locale })
    const page = await context.newPage()
    await page.goto('/')
    await expect(page).toHaveURL(address)
    await context.close()
  }
})
