import { expect, test } from '@playwright/test'
import { press, tabTo, takePdf } from '../../support/keyboard'

test('a delegation goes from the first page through a comparison to a briefing with the keyboard alone', async ({
  page,
}) => {
  await page.goto('/vi')
  await press(page, page.getByRole('link', { name: 'So sánh các khu', exact: true }))
  await expect(page).toHaveURL(/\/vi\/compare$/)

  for (const name of ['Công viên phần mềm Đà Nẵng', 'Công viên phần mềm Quang Trung']) {
    await tabTo(page, page.getByRole('checkbox', { name, exact: true }))
    await page.keyboard.press('Space')
  }
  await press(page, page.getByRole('main').getByRole('button', { name: 'So sánh', exact: true }))
  await expect(page).toHaveURL(/zones=/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Công viên phần mềm Đà Nẵng')
  await expect(
    page.getByText('so sánh thận trọng').or(page.getByText('không so sánh được')).first(),
  ).toBeVisible()

  const briefing = page.getByRole('link', { name: 'Tài liệu tóm tắt (PDF)' })
  await tabTo(page, briefing)
  await takePdf(page, briefing)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a delegation reads in English: a comparison with its reasons, and what its briefing will hold', async ({
    page,
  }) => {
    await page.goto('/en')
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare' }).click()
    await page.locator('#ready').getByRole('link').first().click()
    const reasons = page
      .locator('main details')
      .filter({ hasText: /compare with care|not comparable/ })
      .first()
    await reasons.locator('summary').click()
    await expect(reasons.locator('dd').first()).toBeVisible()

    await page.goto('/en')
    await page.getByRole('link', { name: 'Put a briefing together' }).click()
    for (const name of [/^Da Nang Software Park Da Nang/, /^Quang Trung Software City /])
      await page.getByRole('checkbox', { name }).check()
    await page.getByRole('button', { name: 'See what it will hold' }).click()
    await expect(page.getByRole('heading', { name: 'What your briefing will hold' })).toBeVisible()
    await takePdf(page, page.getByRole('link', { name: 'Open the PDF' }))
  })
})
