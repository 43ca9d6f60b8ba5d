import { expect, test } from '@playwright/test'
import { press, tabTo, takePdf } from '../../support/keyboard'

test('an investor goes from the first page to a factsheet with the keyboard alone', async ({ page }) => {
  await page.goto('/en')
  await press(page, page.getByRole('link', { name: 'Find the zones that fit' }))
  await expect(page).toHaveURL(/\/en\/shortlist$/)

  await tabTo(page, page.getByRole('checkbox', { name: 'Da Nang', exact: true }))
  await page.keyboard.press('Space')
  await press(page, page.getByRole('button', { name: 'Show which zones fit' }))
  await expect(page).toHaveURL(/city=da-nang/)
  await expect(page.getByRole('heading', { name: 'Ranked', exact: true })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Ruled out' })).toBeVisible()

  await press(
    page,
    page.locator('#answer').getByRole('link', { name: 'Da Nang Software Park', exact: true }).first(),
  )
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Da Nang Software Park')
  const factsheet = page.getByRole('link', { name: 'Factsheet (PDF)' })
  await tabTo(page, factsheet)
  await takePdf(page, factsheet)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an investor reads in Vietnamese: search, a zone, a figure, an incentive, a factsheet', async ({
    page,
  }) => {
    await page.goto('/vi')
    const search = page.getByRole('main').getByRole('search')
    await search.getByRole('searchbox').fill('cong vien phan mem da nang')
    await search.getByRole('button').click()
    await expect(page).toHaveURL(/\/vi\/search\?q=/)
    await page.getByRole('main').getByRole('link', { name: 'Công viên phần mềm Đà Nẵng' }).first().click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Công viên phần mềm Đà Nẵng')
    await expect(
      page.getByRole('navigation', { name: 'Danh mục chính' }).getByRole('link', { name: 'Các khu' }),
    ).toHaveAttribute('aria-current', 'true')

    await page.locator('main data').first().click()
    await expect(page).toHaveURL(/\/vi\/figures\/\d+$/)
    await page.goBack()
    await takePdf(page, page.getByRole('link', { name: 'Tờ thông tin (PDF)' }))

    await page
      .getByRole('navigation', { name: 'Danh mục chính' })
      .getByRole('link', { name: 'Ưu đãi' })
      .click()
    await page.getByRole('main').getByRole('listitem').getByRole('heading').getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: 'Nội dung ưu đãi' })).toBeVisible()
  })
})
