import { expect, test } from '@playwright/test'

const NAMES = {
  en: {
    legend: 'Which were in force on a day?',
    submit: 'Show',
    inForce: /^In force on 31 December 2025$/,
    ended: /^No longer in force on 1 January 2026$/,
    wrong: 'is no day. Write it as 2026-03-01',
    moved: 'replaced by',
  },
  vi: {
    legend: 'Văn bản nào có hiệu lực vào một ngày?',
    submit: 'Xem',
    inForce: /^Có hiệu lực vào ngày 31 tháng 12 năm 2025$/,
    ended: /^Đã hết hiệu lực vào ngày 1 tháng 1 năm 2026$/,
    wrong: 'không phải là ngày. Hãy ghi dạng 2026-03-01',
    moved: 'được thay thế bằng',
  },
} as const
const OLD = 'decree-154-2013-nd-cp'

for (const locale of ['en', 'vi'] as const) {
  const words = NAMES[locale]
  test(`a reader asks which law was in force on a day, and what ended it, in ${locale}`, async ({ page }) => {
    const day = page.getByLabel(words.legend)
    const old = (heading: RegExp) =>
      page.getByRole('region', { name: heading }).locator(`a[href^="/${locale}/legal-instruments/${OLD}"]`)
    const ask = async (typed: string) => {
      await day.fill(typed)
      await page.getByRole('button', { name: words.submit, exact: true }).click()
    }
    await page.goto(`/${locale}/legal-instruments`)
    await ask('2025-12-31')
    await expect(old(words.inForce)).toHaveCount(1)
    await ask('2026-01-01')
    await expect(old(words.ended)).toHaveCount(1)
    await expect(page.getByRole('region', { name: words.ended })).toContainText(words.moved)
    await expect(page).toHaveURL(new RegExp(`/${locale}/legal-instruments\\?on=2026-01-01$`))

    await page.goto(`/${locale}/legal-instruments?on=31.12.2025&release=1`)
    await expect(page.getByText(words.wrong)).toBeVisible()
    await expect(day).toHaveValue('31.12.2025')
    await ask('2025-12-31')
    await expect(page).toHaveURL(/on=2025-12-31/)
    expect(new URL(page.url()).searchParams.get('release')).toBe('1')
    await expect(old(words.inForce)).toHaveCount(1)
  })
}

test('a law leads to what it changes and to what rests on it; what ended stands apart', async ({ page }) => {
  await page.goto('/en/search?q=354/2025')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Decree 354\/2025/ })
    .first()
    .click()
  await expect(page).toHaveURL('/en/legal-instruments/decree-354-2025-nd-cp')
  const effects = page.getByRole('region', { name: 'What it does to others, and they to it' })
  await expect(effects).toContainText('replaces 154/2013/NĐ-CP')
  await expect(effects).toContainText('the repeal clause was not read')
  await effects.getByRole('link', { name: '154/2013/NĐ-CP' }).click()

  await expect(page.getByRole('main')).toContainText('no longer in force since 1 January 2026: replaced by')
  await page.getByRole('region', { name: 'Incentives that rest on it' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/en\/incentives\/decree-154-/)

  await page.goto('/en/incentives')
  const over = page.getByRole('region', { name: 'No longer granted' })
  await expect(over.getByRole('listitem')).toHaveCount(2)
  await expect(over).toContainText('no longer granted to new projects since 1 January 2026')
})
