import { expect, type Page, test } from '@playwright/test'
import { isAccessible } from '../../support/accessible'

// Staff may publish meanwhile: what is expected of the law is asked of its first release.
const AT = 'release=1'

/** What the answer says in its first sentence. */
const told = (page: Page) => page.locator('#answer').getByRole('status')

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an investor on a phone answers five questions, reads what is saved, refines it, and sends it on @phone', async ({
    page,
  }) => {
    await page.goto(`/vi/zones/qtsc?${AT}`)
    await page.getByRole('link', { name: 'Các ưu đãi này đáng giá bao nhiêu đối với dự án tại đây?' }).click()
    const form = page.getByRole('form', { name: 'Về dự án' })
    await expect(form.getByLabel('Dự án ở khu nào?')).toHaveValue('qtsc')
    await form.getByLabel('Dự án được quyết định đầu tư ngày nào?').fill('2026-07-01')
    await form.getByRole('group', { name: 'Đây có phải là dự án đầu tư mới không?' }).getByLabel('Có').check()
    await form.getByLabel('Hoạt động chính của dự án là gì?').selectOption({ label: 'Phần mềm' })
    await form.getByLabel('Năm đầu tiên').fill('2027')
    await form.getByLabel('Doanh thu mỗi năm', { exact: true }).fill('40')
    await form.getByLabel('Thu nhập tính thuế mỗi năm', { exact: true }).fill('10')
    await form.getByRole('button', { name: 'Ước tính', exact: true }).click()

    await expect(page).toHaveURL(/release=1.*#answer$/)
    await expect(told(page)).toContainText('dự án nộp 6,5 triệu USD thay vì 30,0 triệu USD trong 15 năm')
    const exempt = page.getByRole('row').filter({ hasText: '2027–2030' })
    await expect(exempt).toContainText('miễn thuế')
    await exempt.getByRole('link').last().click()
    await expect(page.locator('#answer li:target')).toContainText('Điều 14')

    await page.getByRole('link', { name: 'Thủ tướng Chính phủ đã quyết định kéo dài' }).first().click()
    const decided = form.getByRole('group', { name: 'Thủ tướng Chính phủ đã quyết định kéo dài' })
    await decided.getByLabel('Có').check()
    await form.getByLabel('Tổng vốn đầu tư của dự án là bao nhiêu?').fill('7.000,5')
    await form.getByRole('button', { name: 'Ước tính', exact: true }).click()
    await expect(told(page)).toContainText('dự án nộp 4,5 triệu USD')
    const longer = page.locator('#i-longer-cit-holiday-for-large-projects')
    await longer.getByText('Lý do theo từng điều kiện').click()
    await expect(longer).toContainText('7.000,5 tỷ đồng; cần: ')

    const answer = await told(page).innerText()
    const address = await page.getByRole('link', { name: 'Liên kết tới ước tính này' }).getAttribute('href')
    await page.goto(address ?? '')
    await expect(told(page)).toHaveText(answer)
    await page.getByRole('banner').getByRole('link', { name: 'English' }).click()
    await expect(told(page)).toContainText('this project pays 4.5 million USD instead of 30.0 million USD')
  })

  test('what cannot be read is said at its field and stays as it was typed', async ({ page }) => {
    await page.goto(
      `/en/incentives/estimate?zone=atlantis&day=soon&revenue=plenty&income=1.500&a-total-investment=lots&a-gone=yes&${AT}`,
    )
    const form = page.getByRole('form', { name: 'About the project' })
    await expect(form.getByRole('alert')).toContainText('“gone” is no longer asked')
    for (const [label, typed, error] of [
      ['When is the investment decided?', 'soon', '“soon” is no date.'],
      ['Revenue a year', 'plenty', '“plenty” cannot be read as a number.'],
      ['Taxable income a year', '1.500', '“1.500” can mean two numbers.'],
      ['How much will be invested in total?', 'lots', '“lots” cannot be read as a number.'],
    ] as const) {
      await expect(form.getByLabel(label)).toHaveValue(typed)
      await expect(form.getByLabel(label)).toHaveAccessibleDescription(new RegExp(error.replace('.', '\\.')))
    }
    await expect(form.getByText('No zone is called “atlantis”.')).toBeVisible()
  })
})

test('a delegation sees what changed between a decision in 2024 and one in 2026', async ({
  page,
  request,
}) => {
  await page.goto(`/en/incentives/estimate?${AT}`)
  const example = page.getByRole('region', { name: 'An example' })
  await expect(example).toContainText('pays 6.5 million USD instead of 30.0 million USD over 15 years')
  await example.getByRole('link', { name: /^Open this example/ }).click()
  await page.getByLabel('Compare with a decision on another day').fill('2024-07-01')
  await page.getByRole('button', { name: 'Estimate', exact: true }).click()

  await expect(page).toHaveURL(/other=2024-07-01#answer$/)
  // With scripts, the answer follows a change at once, and so does the address.
  const income = page.getByLabel('Taxable income a year', { exact: true })
  await income.fill('20')
  await income.press('Tab')
  await expect(told(page)).toContainText('pays 13 million USD instead of 60 million USD')
  await expect(page).toHaveURL(/income=20&/)

  const changed = page.getByRole('region', { name: 'What changed' })
  await expect(changed).toContainText('Decided on either day, the project pays the same.')
  await expect(changed.getByRole('heading', { level: 3 }).first()).toHaveText('Decided on 1 July 2024')
  const part = (name: string) => changed.getByRole('heading', { name }).locator('..').getByRole('listitem')
  await expect(part('No longer granted on 1 July 2026').first()).toContainText('Ended by 354/2025/NĐ-CP')
  await expect(part('New on 1 July 2026').first()).toContainText('Granted by')
  await isAccessible(page, { width: 1440, colorScheme: 'dark' })

  const file = await page.getByRole('link', { name: /XLSX/ }).getAttribute('href')
  const answer = await request.get(file ?? '')
  expect(answer.status()).toBe(200)
  expect(answer.headers()['content-type']).toContain('spreadsheetml')
})
