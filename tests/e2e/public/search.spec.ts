import { expect, test } from '@playwright/test'

test('a reader searches without accents, narrows to a kind, and reaches the part of a page that says it', async ({
  page,
}) => {
  await page.goto('/en/search')
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill('da nang')
  await main.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/\/en\/search\?q=da\+nang$/)
  await expect(page).toHaveTitle(/da nang/)
  await expect(main.getByRole('status')).toHaveText(/^\d+ results for “da nang”$/)
  await expect(main.locator('h2').first().locator('mark')).toHaveText('Da Nang')
  await expect(main.getByRole('searchbox')).toHaveValue('da nang')

  await main.getByRole('link', { name: /^Incentives \d+$/ }).click()
  await expect(main.getByRole('status')).toHaveText(/results? for “da nang” in: Incentives$/)
  await expect(main.locator('h2').getByRole('link').first()).toHaveAttribute('href', /^\/en\/incentives\//)

  await page.goto('/en/search?q=IBM')
  await main.locator('h2').getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/zones\/qtsc#tenants$/)
  await expect(page.locator(':target')).toBeVisible()
})

test('what is misspelt is found and said to be, and what is not found leads on', async ({ page }) => {
  await page.goto('/vi/search?q=qtcs')
  const main = page.getByRole('main')
  await expect(main.getByText('Dưới đây là các kết quả cho “qtsc”')).toBeVisible()
  await expect(main.locator('h2').getByRole('link').first()).toHaveAttribute('href', '/vi/zones/qtsc')

  await page.goto('/vi/search?q=xyzzyx')
  await expect(main.getByRole('status')).toHaveText('Không tìm thấy kết quả cho “xyzzyx”')
  await main.getByRole('link', { name: 'Tất cả các khu' }).click()
  await expect(page).toHaveURL(/\/vi\/zones$/)
})

test('a search of an earlier release stays there, and its language can be changed with its words kept', async ({
  page,
}) => {
  await page.goto('/en/search?release=1')
  const main = page.getByRole('main')
  await main.getByRole('searchbox').fill('Cần Thơ')
  await main.getByRole('searchbox').press('Enter')
  await expect(page).toHaveURL(/release=1/)
  await expect(main.locator('h2').getByRole('link').first()).toHaveAttribute(
    'href',
    '/en/zones/can-tho?release=1',
  )
  await page.getByRole('link', { name: 'Tiếng Việt' }).first().click()
  await expect(page).toHaveURL(/\/vi\/search\?.*q=C/)
  await expect(main.getByRole('searchbox')).toHaveValue('Cần Thơ')
})
