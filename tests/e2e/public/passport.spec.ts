import { expect, test, type Page } from '@playwright/test'

/** The passport of a figure that the data API lists. */
async function open(page: Page, locale: 'en' | 'vi', subject: string, metric: string, value: string) {
  const answer = await page.request.get(`/api/v1/observations?subject=${subject}&metric=${metric}&limit=1000`)
  const { data } = await answer.json()
  const figure = data.find((one: { value: string | null }) => one.value === value)
  await page.goto(`/${locale}/figures/${figure.id}`)
  return figure as { id: number }
}

const term = (page: Page, name: string) =>
  page
    .getByRole('term')
    .filter({ hasText: new RegExp(`^${name}$`) })
    .locator('xpath=following-sibling::dd[1]')

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a passport says where a figure comes from, what it covers and who answers for it', async ({
    page,
  }) => {
    await open(page, 'en', 'qtsc', 'enterprises', '165')
    for (const [name, words] of [
      ['Unit and value in full', '165 enterprises'],
      ['Reference period', 'December 2020'],
      ['Status', 'reported'],
      ['Verification', 'Read in the cited source'],
      ['Source', 'Nhan Dan'],
      ['Published in', 'Release 1,'],
      ['Entered by', 'Loaded with the software'],
    ] as const)
      await expect(term(page, name)).toContainText(words)
    for (const name of ['Definition', 'Coverage', 'Standing']) await expect(term(page, name)).not.toBeEmpty()
  })

  test('it can be cited as text, BibTeX and CSL-JSON, on the page and as files', async ({ page }) => {
    const { id } = await open(page, 'vi', 'qtsc', 'enterprises', '165')
    const cite = page.getByRole('region', { name: 'Trích dẫn' })
    await expect(cite.locator('blockquote')).toContainText(`/vi/figures/${id}`)
    await cite.getByText('BibTeX').click()
    await expect(cite.locator('pre').first()).toContainText(`@misc{zonebook-figure-${id}-release-1,`)
    await cite.getByText('CSL-JSON').click()
    await expect(cite.locator('pre').last()).toContainText('"type": "dataset"')
    for (const file of ['citation.txt', 'citation.bib', 'citation.json']) {
      const address = await cite.getByRole('link', { name: file }).getAttribute('href')
      const answer = await page.request.get(address ?? '')
      expect(answer.status(), file).toBe(200)
      expect(await answer.text()).toContain(`/vi/figures/${id}`)
    }
  })

  test('a derived figure names what it was calculated from, each with its own passport', async ({ page }) => {
    await page.goto('/en/zones/qtsc?release=1')
    const answer = await page.request.get('/api/v1/observations?subject=qtsc&metric=usd_per_ha_year')
    const { data } = await answer.json()
    const derived = data.find(({ status }: { status: string }) => status === 'derived')
    await page.goto(`/en/figures/${derived.id}?release=1`)
    const calculation = page.getByRole('region', { name: 'How it is calculated' })
    await expect(calculation).toContainText('Revenue')
    await calculation.locator('data').first().click()
    await expect(page).toHaveURL(/\/en\/figures\/\d+\?release=1$/)
  })
})

test('twenty years of revenue per hectare are called a total of 20 years wherever they stand', async ({
  page,
}) => {
  await open(page, 'en', 'qtsc', 'revenue_per_ha_cumulative', '73210000')
  await expect(page.getByRole('main')).toContainText('In the period 2001–2020')
  await expect(page.getByRole('main')).toContainText('in total over 20 years')
  await expect(term(page, 'Reference period')).toContainText('not a yearly value')
  await page.goto('/en/zones/qtsc')
  const shown = page.locator('figure#revenue_per_ha_cumulative')
  await expect(shown).toContainText('total of 20 years')
  await expect(shown.locator('svg')).toHaveCount(0)
  await page.goto('/en/metrics/usd_per_ha_year')
  await expect(page.locator('data[value="73210000"]')).toHaveCount(0)
})

test('a chart says in words what changes where its line breaks', async ({ page }) => {
  await page.goto('/en/metrics/enterprises')
  const breaks = page.getByText(/Breaks? in the series/).first()
  await expect(breaks).toBeVisible()
  await expect(page.getByText(/^From .+ on it (counts|covers): /).first()).toBeVisible()
})

test('every mark of a chart leads to its passport', async ({ page }) => {
  await page.goto('/en/metrics/enterprises')
  const charts = page.getByRole('group').filter({ has: page.locator('svg') })
  expect(await charts.count()).toBeGreaterThan(0)
  for (const chart of await charts.all()) {
    const values = await chart.locator('data').count()
    const linked = await chart.locator('a[href*="/figures/"] data').count()
    expect(linked).toBe(values)
  }
})

test('a passport at an earlier release cites that release', async ({ page }) => {
  await page.goto('/en/figures/1?release=1')
  await expect(page.locator('blockquote')).toContainText('/en/figures/1?release=1')
})
