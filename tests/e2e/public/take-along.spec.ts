import { expect, type Page, test } from '@playwright/test'
import { readPdf } from '../../support/read-pdf'

const spaced = (words: string) => words.replace(/\s+/g, ' ').trim()

/** What the zone's page states large: value and unit, in its words. */
async function headlineWords(page: Page) {
  const values = page.locator('main article').locator('data[value]')
  return (await values.allInnerTexts()).slice(0, 5).map(spaced)
}

const JOURNEYS = [
  ['en', 'Quang Trung Software City', 'Not reported'],
  ['vi', 'Công viên phần mềm Quang Trung', 'Chưa có số liệu'],
] as const

for (const [locale, name, gaps] of JOURNEYS)
  test(`a factsheet says what the page of its zone says (${locale})`, async ({ page }) => {
    await page.goto(`/${locale}/zones/qtsc`)
    const stated = await headlineWords(page)
    expect(stated).toHaveLength(5)

    const link = page.locator(`a[href="/factsheets/qtsc.${locale}.pdf"]`)
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.headers()['content-type']).toBe('application/pdf')
    const { text, language, fonts, pages, links } = await readPdf(await answer.body())
    for (const words of stated) expect(text).toContain(words)
    expect(text).toContain(name)
    expect(text).toContain(gaps)
    expect([language, pages.length <= 2, fonts.every(({ embedded }) => embedded)]).toEqual([
      locale,
      true,
      true,
    ])

    // Its address leads back to the page.
    const back = links.find((address) => address.endsWith(`/${locale}/zones/qtsc`)) ?? ''
    expect((await page.request.get(new URL(back).pathname)).status()).toBe(200)
    const etag = answer.headers()['etag'] ?? ''
    const known = await page.request.get(`/factsheets/qtsc.${locale}.pdf`, {
      headers: { 'if-none-match': etag },
    })
    expect(known.status()).toBe(304)
  })

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a delegation chooses zones and topics, sees what its briefing will hold, and takes it along', async ({
    page,
  }) => {
    await page.goto('/vi/briefing')
    await page.getByRole('checkbox', { name: 'Công viên phần mềm Quang Trung' }).check()
    await page.getByRole('button', { name: 'Xem tài liệu sẽ gồm những gì' }).click()
    await expect(page.getByText('Tài liệu tóm tắt cần ít nhất hai khu.')).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Công viên phần mềm Quang Trung' })).toBeChecked()

    await page.getByRole('checkbox', { name: 'Khu công nghệ thông tin tập trung thành phố Cần Thơ' }).check()
    await page.getByRole('checkbox', { name: 'Xúc tiến đầu tư' }).uncheck()
    await page.getByRole('button', { name: 'Xem tài liệu sẽ gồm những gì' }).click()
    const holds = page.getByRole('region', { name: 'Tài liệu của quý vị sẽ gồm' })
    await expect(holds.getByRole('columnheader')).toHaveText(['Các khu', 'Quản lý, vận hành', 'Mở rộng'])
    const file = await holds.getByRole('link', { name: 'Mở tệp PDF' }).getAttribute('href')
    const { text, pages } = await readPdf(await (await page.request.get(file ?? '')).body())
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.length).toBeLessThanOrEqual(8)
    expect(text).toContain('Hai khu đặt cạnh nhau')
    expect(text).toContain('Mở rộng')
    expect(text).not.toContain('Xúc tiến đầu tư')
  })
})
