import { expect, test } from '@playwright/test'

test('a metric never sets different definitions side by side', async ({ page }) => {
  await page.goto('/en/metrics/enterprises')
  const zones = page.getByRole('region', { name: 'Zone by zone' })
  const side = zones.getByRole('list', { name: /Information technology firms/ })
  await expect(side.getByRole('link', { name: 'Quang Trung Software City' })).toBeVisible()
  await expect(side.locator('data[value="165"]')).toHaveCount(0)
  await expect(page.getByText(/Sources count \d+ different things/)).toBeVisible()
})

test('the list of metrics leads to one, and its figures to their passports', async ({ page }) => {
  await page.goto('/en/metrics')
  await page.getByRole('main').getByRole('link', { name: 'Workforce', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Workforce')
  await page.getByRole('group', { name: 'Every figure' }).locator('data').first().click()
  await expect(page).toHaveURL(/\/en\/figures\/\d+$/)
})

for (const [locale, caution] of [
  ['en', 'Have counsel confirm these'],
  ['vi', 'Cần được luật sư tư vấn xác nhận'],
] as const) {
  test(`an incentive says what it gives, on which law, and who must confirm it, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/incentives`)
    await expect(page.getByText(caution).first()).toBeVisible()
    const main = page.getByRole('main')
    const listed = main.locator(`h3 a[href^="/${locale}/incentives/"]`)
    await expect(listed).toHaveCount(34)
    await listed.first().click()
    await expect(page.getByText(caution).first()).toBeVisible()
    await page.locator('#law').getByRole('link').first().click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/legal-instruments/[a-z0-9-]+$`))
    await expect(page.locator(`#incentives a[href^="/${locale}/incentives/"]`).first()).toBeVisible()
  })
}

test('the delegation’s visit names host, visitors, purpose and source', async ({ page }) => {
  await page.goto('/en/events')
  await page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: '21 December 2023' })
    .getByRole('link')
    .first()
    .click()
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: 'Quang Trung Software City' })).toBeVisible()
  await expect(main).toContainText('Can Tho')
  await expect(main.locator('a[href*="qtsc.com.vn"]').first()).toBeVisible()
})

test('the first release lists its figures and folds the rest', async ({ page }) => {
  await page.goto('/en/releases')
  await page.getByRole('main').getByRole('listitem').last().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/releases\/1$/)
  await expect(page.locator('main table data').nth(150)).toBeAttached()
  await expect(page.getByText(/^Sources: \d+ changes$/).first()).toBeVisible()
  await page.getByRole('link', { name: 'Read the portal as of this release' }).click()
  await expect(page).toHaveURL(/\/en\?release=1$/)
})

test('a source can be linked to by its number', async ({ page }) => {
  await page.goto('/en/sources#S19')
  await expect(page.locator('#S19')).toBeInViewport()
})

test('the methodology tells every disagreement with its ruling, and every gap', async ({ page }) => {
  for (const locale of ['en', 'vi']) {
    await page.goto(`/${locale}/methodology`)
    await expect(page.locator('#conflicts').locator('li[id]')).toHaveCount(15)
    await expect(page.locator('#gaps').getByRole('listitem')).toHaveCount(11)
  }
})

for (const path of [
  '/metrics/atlantis',
  '/incentives/atlantis',
  '/legal-instruments/atlantis',
  '/events/atlantis',
  '/releases/0',
  '/releases/999999',
]) {
  test(`${path} is not found`, async ({ request }) => {
    expect((await request.get(`/en${path}`)).status()).toBe(404)
    expect((await request.get(`/vi${path}`)).status()).toBe(404)
  })
}

test('search engines are told of both languages, and of nothing private', async ({ request }) => {
  const map = await (await request.get('/sitemap.xml')).text()
  for (const path of ['/en/metrics/enterprises', '/vi/incentives', '/en/zones/qtsc', '/vi/methodology'])
    expect(map).toContain(`${path}</loc>`)
  expect(map).not.toContain('as-of')
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /admin')
})

test('pages say what they may load and how long they may be held', async ({ request }) => {
  const headers = (await request.get('/en/metrics')).headers()
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
  expect(headers['x-content-type-options']).toBe('nosniff')
  expect(headers['cache-control']).toBe('public, max-age=0, s-maxage=1, must-revalidate')
})
