import { expect, test } from '@playwright/test'
import { attribute, firstBelow } from '../../../scripts/truth/markup'
import { answeredPage } from '../../support/answered-page'

/** The day that it is in the parks, so many days from now. */
const parkDay = (days = 0) =>
  new Date(Date.now() + 7 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10)

test('a page read at a release says so, keeps its links to that release, and leads back to today', async ({
  page,
}) => {
  const answer = await page.goto('/en/metrics/enterprises?release=1')
  expect(answer?.status()).toBe(200)
  const banner = page.getByRole('complementary', { name: 'Earlier state of the portal' })
  await expect(banner).toContainText('at release 1')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/en\/metrics\/enterprises$/)

  await page
    .getByRole('main')
    .getByRole('link', { name: 'Quang Trung Software City', exact: true })
    .first()
    .click()
  await expect(page).toHaveURL(/\/en\/zones\/qtsc\?release=1$/)
  await expect(banner).toContainText('at release 1')
  await banner.getByRole('link', { name: 'Read today’s page' }).click()
  await expect(page).toHaveURL(/\/en\/zones\/qtsc$/)
  await expect(banner).toHaveCount(0)
})

test('today can be read by its date, in either language', async ({ page }) => {
  const answer = await page.goto(`/vi/zones/qtsc?asOf=${parkDay()}`)
  expect(answer?.status()).toBe(200)
  await expect(page.getByRole('complementary', { name: 'Trạng thái trước đây của cổng' })).toContainText(
    'hôm nay',
  )
  await page.getByRole('banner').getByRole('link', { name: 'Chỉ tiêu' }).click()
  await expect(page).toHaveURL(new RegExp(`/vi/metrics\\?asOf=${parkDay()}$`))
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('header, footer and the switch of languages keep to the day, and the banner leads back', async ({
    page,
  }) => {
    await page.goto(`/en/zones/qtsc?asOf=${parkDay()}`)
    await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click()
    await expect(page).toHaveURL(new RegExp(`/vi/zones/qtsc\\?asOf=${parkDay()}$`))
    await page.getByRole('contentinfo').getByRole('link', { name: 'Nguồn' }).click()
    await expect(page).toHaveURL(new RegExp(`/vi/sources\\?asOf=${parkDay()}$`))
    await page.getByRole('complementary').getByRole('link', { name: 'Đọc trang hiện nay' }).click()
    await expect(page).toHaveURL(/\/vi\/sources$/)
  })

  test('a day that has not come is not found, and says from when to when one can read', async ({ page }) => {
    const answer = await page.goto(`/vi?asOf=${parkDay(2)}`)
    expect(answer?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ngày này chưa đến')
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Đọc cổng tính đến/ })
      .click()
    await expect(page).toHaveURL(/\/vi\?asOf=\d{4}-\d\d-\d\d$/)
  })
})

test('the front door leads to the same day', async ({ page }) => {
  await page.goto(`/?asOf=${parkDay()}`)
  await expect(page).toHaveURL(new RegExp(`/(en|vi)\\?asOf=${parkDay()}$`))
})

test('where pages of the past are kept is no address', async ({ request }) => {
  for (const name of ['release-1', parkDay(), parkDay(2)])
    expect((await request.get(`/en/as-of/${name}/zones`)).status()).toBe(404)
})

for (const path of [
  '',
  '/zones',
  '/metrics',
  '/incentives',
  '/incentives/estimate',
  '/legal-instruments',
  '/legal-instruments/law-71-2025-qh15',
  '/events',
  '/releases',
  '/releases/1',
  '/sources',
  '/methodology',
  '/figures/1',
]) {
  test(`${path || 'home'} can be read at the first release`, async ({ request }) => {
    const page = await answeredPage(request, `/en${path}?release=1`)
    expect(page.status).toBe(200)
    expect(page.headings).toHaveLength(1)
    const asides = page.elements(({ tagName }) => tagName === 'aside')
    expect(asides.map((aside) => attribute(aside, 'aria-label'))).toContain('Earlier state of the portal')
  })
}

const UNREADABLE = [
  {
    asked: 'asOf=1999-01-01',
    en: 'Nothing had been published by this day',
    vi: 'Đến ngày này chưa có gì được công bố',
  },
  { asked: `asOf=${parkDay(2)}`, en: 'This day has not come yet', vi: 'Ngày này chưa đến' },
  { asked: 'asOf=2026-02-30', en: 'This day cannot be read', vi: 'Không đọc được ngày này' },
  { asked: 'asOf=', en: 'This day cannot be read', vi: 'Không đọc được ngày này' },
  { asked: 'asOf=31/03/2026', en: 'This day cannot be read', vi: 'Không đọc được ngày này' },
  { asked: 'release=999999', en: 'There is no such release', vi: 'Không có đợt công bố này' },
]
for (const { asked, ...words } of UNREADABLE) {
  for (const locale of ['en', 'vi'] as const) {
    test(`/${locale}/zones?${asked} is not found, and says what to do`, async ({ request }) => {
      const page = await answeredPage(request, `/${locale}/zones?${asked}`)
      expect(page).toMatchObject({ status: 404, headings: [words[locale]] })
      const [main] = page.elements(({ tagName }) => tagName === 'main')
      expect(main && firstBelow(main, ({ tagName }) => tagName === 'a')).toBeDefined()
    })
  }
}

test('what did not exist at a release is not found there', async ({ page }) => {
  const answer = await page.goto('/en/zones/atlantis?release=1')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page did not exist then')
})
