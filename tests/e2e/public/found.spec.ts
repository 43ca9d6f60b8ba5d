import { expect, test } from '@playwright/test'

const PAGES = [
  '',
  '/zones',
  '/zones/qtsc',
  '/metrics/workforce',
  '/incentives',
  '/incentives/estimate',
  '/incentives/controlled-testing-sandbox',
  '/legal-instruments',
  '/legal-instruments/law-71-2025-qh15',
  '/events/zones-investment-seminar-2025',
  '/releases',
  '/releases/1',
  '/figures/1',
  '/compare',
  '/search',
  '/shortlist',
  '/briefing',
  '/sources',
  '/methodology',
]

test('every public page says what it is, in both languages, and has a card that stands for it', async ({
  page,
  request,
}) => {
  const [descriptions, cards] = [new Set<string>(), new Set<string>()]
  for (const path of PAGES)
    for (const locale of ['en', 'vi']) {
      await page.goto(`/${locale}${path}`)
      const meta = (name: string) =>
        page.locator(`meta[property="${name}"], meta[name="${name}"]`).first().getAttribute('content')
      const description = (await meta('description')) ?? ''
      expect(description.length, `${locale}${path}`).toBeGreaterThan(60)
      descriptions.add(description)
      expect(await meta('og:description')).toBe(description)
      expect(await meta('twitter:card')).toBe('summary_large_image')
      expect(await page.title()).toContain((await meta('og:title')) ?? 'a title')
      const own = (of: string) => page.locator(`link[rel="${of}"]`)
      await expect(own('canonical')).toHaveAttribute('href', new RegExp(`/${locale}${path}$`))
      await expect(page.locator('link[hreflang]')).toHaveCount(3)
      cards.add(new URL((await meta('og:image')) ?? '').pathname)
    }
  expect(descriptions.size).toBe(PAGES.length * 2)

  for (const card of cards) {
    const answer = await request.get(card)
    expect(answer.headers()['content-type'], card).toBe('image/png')
    const tag = answer.headers()['etag'] ?? ''
    const again = await request.get(card, { headers: { 'if-none-match': tag } })
    expect(again.status(), card).toBe(304)
  }
  expect((await request.get('/cards/en/zones/atlantis.png')).status()).toBe(404)
})

test('what answers a question, and what was before, is not to be found', async ({ page }) => {
  for (const path of ['/en/search?q=qtsc', '/vi/zones/qtsc?release=1']) {
    await page.goto(path)
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  }
})
