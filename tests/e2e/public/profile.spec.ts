import { expect, test } from '@playwright/test'

test.describe('at a desk', () => {
  test.use({ viewport: { width: 1440, height: 900 }, javaScriptEnabled: false })

  test('the facts of a zone stand on one screen, and each leads on', async ({ page }) => {
    await page.goto('/en/zones/qtsc')
    const opening = page.locator('article > header')
    for (const said of [
      'Công viên phần mềm Quang Trung',
      'Ho Chi Minh City',
      'operating',
      '518/QD-BTTTT',
      'QTSC blog',
    ])
      await expect(opening).toContainText(said)
    const figures = page.getByRole('region', { name: 'Headline figures' })
    await expect(figures.getByRole('listitem')).toHaveCount(5)
    for (const one of await figures.getByRole('listitem').all())
      await expect(one).toBeInViewport({ ratio: 1 })
    await expect(page.getByRole('link', { name: 'Factsheet (PDF)' })).toBeInViewport()

    // The contents stay in sight, and what they lead to is there.
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Events' }).click()
    await expect(page).toHaveURL(/#events$/)
    await expect(page.getByRole('heading', { name: 'Events', exact: true })).toBeInViewport()
    await expect(page.getByRole('link', { name: 'Growth and plans' })).toBeInViewport()

    // A sentence leads to its source, and that to where it can be read.
    const life = page.getByRole('region', { name: 'From founding to plans' })
    await expect(life.getByRole('img', { name: /from 2000 to \d{4} on a line true to scale/ })).toBeVisible()
    await life.getByRole('listitem').filter({ hasText: '518/QD-BTTTT' }).getByRole('link').last().click()
    await expect(page).toHaveURL(/#S19$/)
    await expect(page.locator('#S19').getByRole('link')).toHaveAttribute('href', /^https?:/)

    await page.getByRole('link', { name: 'Compare with its peers' }).click()
    await expect(page).toHaveURL(/\/en\/compare\?zones=qtsc,/)
  })
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('every figure of a metric is one step away, with its period and source', async ({ page }) => {
    await page.goto('/vi/zones/qtsc?release=1')
    const enterprises = page.locator('figure#enterprises')
    await expect(enterprises).toContainText('120')
    await enterprises.locator('summary').click()
    const row = enterprises.getByRole('row').filter({ has: page.locator('data[value="165"]') })
    await expect(row).toContainText('tháng 12 năm 2020')
    await expect(row).toContainText('Nhan Dan')
    await row.locator('data').click()
    await expect(page).toHaveURL(/\/vi\/figures\/\d+\?release=1$/)
  })

  test('a park of which little is known says what is not reported, in a line each', async ({ page }) => {
    await page.goto('/vi/zones/hau-giang')
    await expect(page.getByText('Trong các nguồn đã đọc, chưa nguồn nào nêu: ')).toBeVisible()
    const silent = page.getByRole('region', { name: 'Doanh nghiệp trong khu' })
    await expect(silent).toContainText(
      'Chưa có nguồn nào nêu lĩnh vực hoạt động hay tên doanh nghiệp trong khu.',
    )
    expect((await silent.boundingBox())?.height).toBeLessThan(140)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(sideways).toBeLessThanOrEqual(0)
  })
})
