import { isFaultless } from '../../support/accessible'
import type { Page } from '@playwright/test'
import { expect, type Locale, type Staff, test } from '../../support/staff-journey'

const WORDS = {
  en: { findSource: 'Find a source', source: 'Source' },
  vi: { findSource: 'Tìm nguồn', source: 'Nguồn' },
} as const satisfies Record<Locale, unknown>

type Stated = { zone: string; metric: string; value: string; period: string }

/** Adds a new figure to the draft of somebody, who then sees the draft. */
async function states(staff: Staff, { zone, metric, value, period }: Stated) {
  const { page, locale, says } = staff
  const words = WORDS[locale]
  await page.goto(`/admin/zones/${zone}/figures/new?metric=${metric}`)
  await page.getByLabel(says.value, { exact: true }).fill(value)
  await page.locator('[name="period"]').fill(period)
  await page.getByLabel(words.findSource).fill('S64 ')
  await page.getByLabel(words.source, { exact: true }).selectOption({ index: 1 })
  await staff.saves()
  await expect(page).toHaveURL(/\/admin\/changes\/\d+$/)
}

/** The rule that is broken, as the list of what stands in the way tells it. */
const refusal = (page: Page) =>
  page.locator('#checks li', { hasText: /Leased and vacant land|đã cho thuê và còn trống/ }).first()

test('114.3 + 265.46 hectares against 341 is refused by name, and can be published once it adds up', async ({
  staff,
  page,
}) => {
  const publisher = await staff('publisher')
  const desk = publisher.page
  const ofDitp = { zone: 'ditp', period: '2021-10' }
  await states(publisher, { ...ofDitp, metric: 'land_leased', value: '114.3' })
  await expect(refusal(desk)).toHaveCount(0)
  await states(publisher, { ...ofDitp, metric: 'land_vacant', value: '265.46' })

  await expect(refusal(desk)).toContainText('Leased and vacant land is at most the land of the zone')
  await expect(refusal(desk)).toContainText('114.3 ha + 265.46 ha = 379.76 ha, against 341 ha (January 2020)')
  await expect(desk.getByRole('button', { name: 'Hand in for review', exact: true })).toHaveCount(0)
  await isFaultless(desk)
  await expect(refusal(desk).getByRole('link', { name: /^Land area of/ })).toHaveAttribute(
    'href',
    /\/en\/figures\/\d+$/,
  )
  await refusal(desk)
    .getByRole('link', { name: /^Land vacant of/ })
    .first()
    .click()
  await expect(desk).toHaveURL(/#change-\d+$/)

  await desk.getByRole('link', { name: /^Edit: Land vacant/ }).click()
  await desk.getByLabel('Value', { exact: true }).fill('226.7')
  await publisher.saves()
  await expect(desk.getByRole('cell', { name: '226.7 ha' })).toBeVisible()
  await expect(refusal(desk)).toHaveCount(0)
  await publisher.publishes()
  await page.goto('/en/zones/ditp')
  await expect(page.locator('main data[value="226.7"]').first()).toBeVisible()
})

test('who looked before another publication is told by name what now stands in the way', async ({
  staff,
}) => {
  const [first, second] = [await staff('publisher'), await staff('publisher')]
  const land = { zone: 'fpt-complex', period: '2024' }
  await states(first, { ...land, metric: 'land_leased', value: '4' })
  await states(second, { ...land, metric: 'land_vacant', value: '3' })
  await second.publishes()

  await first.page.getByRole('button', { name: 'Hand in for review', exact: true }).click()
  await expect(first.problem()).toContainText('Not handed in')
  await expect(refusal(first.page)).toContainText('4 ha + 3 ha = 7 ha, against 5.9 ha (April 2023)')
})

test('a contributor is told in Vietnamese too', async ({ staff }) => {
  const contributor = await staff('contributor', 'vi')
  const land = { zone: 'dsp', period: '2025' }
  await states(contributor, { ...land, metric: 'land_leased', value: '1' })
  await states(contributor, { ...land, metric: 'land_vacant', value: '0,5' })
  await expect(refusal(contributor.page)).toContainText(
    'Diện tích đất đã cho thuê và còn trống không vượt quá diện tích đất của khu',
  )
  await expect(refusal(contributor.page)).toContainText('1 ha + 0,5 ha = 1,5 ha, so với 1,0885 ha (2024)')
})

test('the methodology page tells the rules', async ({ page }) => {
  await page.goto('/en/methodology#identities')
  const rules = page.getByRole('region', { name: 'Rules between figures' })
  await expect(rules).toContainText('Land leased + Land vacant ≤ Land area')
  await expect(rules).toContainText('Domestic enterprises + Foreign-invested enterprises = Enterprises')
})
