import { expect, test } from '@playwright/test'

const WORDS = {
  en: {
    link: 'How each incentive is treated: computed or described, and why',
    count: '10 computed, 24 described',
    rate: '10% for 15 years',
    counted: 'the first year with revenue',
    described: 'described, not computed',
    saved: ['30.0', '15.0', '6.5', '4.5'],
    misprint: 'S89 prints 57%',
  },
  vi: {
    link: 'Cách xử lý từng ưu đãi: có tính hay chỉ mô tả, và vì sao',
    count: '10 ưu đãi có tính, 24 ưu đãi được mô tả',
    rate: '10% trong 15 năm',
    counted: 'năm đầu tiên có doanh thu',
    described: 'mô tả, không tính',
    saved: ['30,0', '15,0', '6,5', '4,5'],
    misprint: 'S89 in 57%',
  },
} as const
const RATE = 'preferential-cit-rate-for-new-projects-in-a-zone'
const HOLIDAY = 'cit-holiday-and-half-rate-for-new-projects-in-a-zone'
const GIGABIT = 'gigabit-access'
const SPECIAL = 'special-incentive-for-very-large-chip-ai-and-hpc-data-centre-projects'

test.use({ javaScriptEnabled: false })

for (const locale of ['en', 'vi'] as const) {
  const words = WORDS[locale]
  test(`an expert checks how each incentive is treated, and what one is worth, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/incentives`)
    await page.getByRole('main').getByRole('link', { name: words.link }).click()
    await expect(page.getByText(words.count)).toBeVisible()
    await expect(page.locator('tbody tr')).toHaveCount(34)
    await expect(page.locator(`#${GIGABIT}`)).toContainText(words.described)
    await expect(page.locator(`#${SPECIAL}`)).toContainText(words.misprint)

    await page.locator(`#${RATE} th a`).click()
    const terms = page.locator('#terms')
    await expect(terms.getByRole('row')).toHaveCount(2)
    await expect(terms).toContainText(words.rate)
    await expect(terms).toContainText(words.counted)
    await expect(page.locator(`#companions a[href="/${locale}/incentives/${HOLIDAY}"]`)).toBeVisible()
    // Without it, alone, with the exemption, and with that drawn out: 1.5 times 4 and 9 years are 6 and 13.
    await expect(page.locator('#example tbody tr td:nth-of-type(2) strong')).toHaveText([...words.saved])

    await terms.getByRole('link', { name: '67/2025/QH15' }).click()
    await expect(page).toHaveURL(`/${locale}/legal-instruments/law-67-2025-qh15`)
  })
}
