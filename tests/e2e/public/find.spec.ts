import { expect, test, type Page } from '@playwright/test'

const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('checkbox') })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an investor narrows the list, orders it, lets a filter go and compares two zones', async ({
    page,
  }) => {
    await page.goto('/en/zones')
    const filters = page.getByRole('form', { name: 'Filters' })
    await filters.getByLabel('Da Nang').check()
    await filters.getByLabel('operating').check()
    await filters.getByRole('button', { name: 'Show these zones' }).click()
    await expect(page).toHaveURL(/\/en\/zones\?city=da-nang&status=operating$/)
    const found = await rows(page).count()
    await expect(page.getByRole('main')).toContainText(`${found} zones found`)
    await expect(page.getByRole('link', { name: 'Quang Trung Software City' })).toHaveCount(0)
    // What is found is on the map, and nothing else is.
    await expect(page.getByRole('group', { name: /Map of Viet Nam/ }).getByRole('link')).toHaveCount(found)

    await page.getByRole('link', { name: 'enterprises', exact: true }).click()
    await expect(page.getByRole('heading', { name: 'By enterprises' })).toBeVisible()
    await page.getByRole('link', { name: 'Remove: Stage: operating' }).click()
    await expect(page).toHaveURL(/\/en\/zones\?city=da-nang&sort=enterprises$/)

    for (const zone of ['Da Nang Software Park', 'FPT Complex Da Nang'])
      await page.getByRole('checkbox', { name: `Compare ${zone}`, exact: true }).check()
    await page.getByRole('button', { name: 'Compare the ticked zones' }).click()
    await expect(page).toHaveURL(/\/en\/compare\?zones=\S+&zones=\S+$/)
    await expect(page.getByRole('main')).toContainText('Da Nang Software Park')
  })

  test('every filter counts what it gives, and unknown values are said and left out', async ({ page }) => {
    await page.goto('/vi/zones?city=da-nang,atlantis&size=unknown,10-50')
    await expect(page.getByText('“atlantis” không phải là lựa chọn')).toBeVisible()
    await expect(page.getByRole('link', { name: /^Bỏ chọn: Diện tích đất: chưa có số liệu$/ })).toBeVisible()
    await page.goto('/vi/zones?city=hanoi&status=preparing&since=-2014')
    await expect(page.getByText('Không tìm thấy khu nào')).toBeVisible()
    await page.getByRole('link', { name: /^Không xét “Được công nhận”/ }).click()
    await expect(rows(page)).toHaveCount(1)
  })
})

test('the map is reached by the keyboard, from north to south, and looks nearer', async ({ page }) => {
  await page.goto('/en/zones')
  const map = page.getByRole('group', { name: /Map of Viet Nam/ })
  for (const name of ['Hoàng Sa', 'Trường Sa']) await expect(map).toContainText(name)
  const marks = map.getByRole('link')
  await marks.first().focus()
  await page.keyboard.press('Tab')
  await expect(marks.nth(1)).toBeFocused()
  const second = await marks.nth(1).getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${second}$`))

  await page.goBack()
  await page.getByRole('link', { name: 'Nearer: Da Nang' }).click()
  await expect(page).toHaveURL(/\/en\/zones\?area=da-nang#map$/)
  const city = page.getByRole('group', { name: /Map of Da Nang/ })
  await expect(city.getByRole('link', { name: /FPT Complex/ })).toBeVisible()
  await page.getByRole('link', { name: 'The whole country' }).click()
  await expect(map).toBeVisible()
})

test('the list of the map says what the map says', async ({ page }) => {
  await page.goto('/vi/zones')
  const links = (role: string) =>
    page.locator(role).evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const marks = await links('figure#map svg a')
  const key = await links('figure#map ol ol a')
  expect(marks.length).toBeGreaterThan(8)
  expect(key).toEqual(marks)
})
