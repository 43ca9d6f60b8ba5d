import { expect, test, type Page } from '@playwright/test'
import { isAccessible } from '../../support/accessible'

// Staff may publish meanwhile: what is expected of the facts is asked of their release.
const zonesIn = async (page: Page, part: string) =>
  page
    .locator(`#${part} h3 a`)
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split(/[/?#]/).at(3) ?? ''))

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an investor states needs, and sees who fits, who is not known, who is out, and on which figure', async ({
    page,
  }) => {
    await page.goto('/en/shortlist?release=1')
    await expect(page.getByRole('link', { name: /^An example:/ })).toHaveAttribute('rel', 'nofollow')
    await expect(page.locator('#prices')).toContainText('No source that we have read gives a rent')
    const form = page.getByRole('form', { name: 'What do you need?' })
    await form.getByLabel('Ho Chi Minh City').check()
    await form.getByLabel('Hanoi').check()
    await form.getByText('Refine: people, must-haves, weights').click()
    await form.getByLabel('How many people should work there').fill('20000')
    await form.getByLabel('People: must be met').check()
    await form.getByRole('button', { name: 'Show which zones fit' }).click()

    await expect(page).toHaveURL(/talent=20000.*must=talent.*#answer$/)
    expect(await zonesIn(page, 'ranked')).toEqual(['qtsc'])
    const out = page.locator('#ruled-out li').filter({ hasText: 'Cau Giay Concentrated IT Park' })
    await expect(out).toContainText('People falls short')
    await expect(out.locator('a[href^="/en/figures/"] data[value="16805"]')).toBeVisible()
    const open = page.locator('#open > div > ul > li').filter({ hasText: 'VNU-ITP' })
    await expect(open).toContainText('How many people work in the zone?')
    const there = await Promise.all(['ranked', 'open', 'ruled-out'].map((part) => zonesIn(page, part)))

    await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click()
    await expect(page).toHaveURL(/\/vi\/shortlist\?.*talent=20000/)
    await expect(page.getByLabel('Cần ít nhất bao nhiêu người')).toHaveValue('20000')
    expect(await Promise.all(['ranked', 'open', 'ruled-out'].map((part) => zonesIn(page, part)))).toEqual(
      there,
    )
  })

  test('who stands first changes at the weight that the page names', async ({ page }) => {
    await page.goto('/en/shortlist?for=office&w-firms=10&release=1')
    expect((await zonesIn(page, 'ranked'))[0]).toBe('qtsc')
    const turn = page.getByRole('listitem').filter({
      hasText: /^Quang Trung Software City stays first unless Enterprises there weighs more than [\d.]+%/,
    })
    await expect(turn).toContainText('then Cau Giay Concentrated IT Park comes first')
    await expect(page.locator('#weighed')).toContainText(
      'Without Enterprises there, 1 more zone could be ranked',
    )
    await turn.getByRole('link', { name: 'See that answer' }).click()
    expect((await zonesIn(page, 'ranked'))[0]).toBe('cau-giay')
    await expect(page.locator('#ranked')).toContainText(/Cau Giay Concentrated IT Park stays first unless/)
  })

  test('what cannot be read is said at its field, stays as it was typed, and the rest is answered', async ({
    page,
  }) => {
    await page.goto('/en/shortlist?for=office&area=plenty&from=soon&city=atlantis&talent=1000&release=1')
    await expect(page.getByRole('textbox', { name: 'How much, at least' })).toHaveValue('plenty')
    await expect(page.getByRole('textbox', { name: 'By when?' })).toHaveValue('soon')
    await expect(page.getByText('“plenty” cannot be read as a number.')).toBeVisible()
    await expect(page.getByText('“soon” is no date.')).toBeVisible()
    await expect(page.getByText('No zone considered is in a place called “atlantis”.')).toBeVisible()
    expect(await zonesIn(page, 'ranked')).toContain('qtsc')
    await page.getByRole('textbox', { name: 'How much, at least' }).fill('2000')
    await page.getByRole('button', { name: 'Show which zones fit' }).click()
    await expect(page).toHaveURL(/release=1/)
    await expect(page.getByText(/As of release 1|release 1/).first()).toBeVisible()
  })
})

test('axe finds nothing and nothing sticks out where something was asked wrongly', async ({ page }) => {
  const query = '?for=office&area=2000&budget=x&city=da-nang&must=area&sector=software&abroad=yes'
  for (const [address, width, colorScheme] of [
    [`/vi/shortlist${query}`, 390, 'light'],
    [`/en/shortlist${query}`, 1440, 'dark'],
  ] as const) {
    await page.goto(address)
    await isAccessible(page, { width, colorScheme })
  }
})
