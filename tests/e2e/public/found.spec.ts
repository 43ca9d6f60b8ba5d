import { expect, test } from '@playwright/test'
import { attribute } from '../../../scripts/truth/markup'
import { answeredPage } from '../../support/answered-page'

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
  request,
}) => {
  const [descriptions, cards] = [new Set<string>(), new Set<string>()]
  for (const path of PAGES)
    for (const locale of ['en', 'vi']) {
      const { title, meta, elements } = await answeredPage(request, `/${locale}${path}`)
      const description = meta('description') ?? ''
      expect(description.length, `${locale}${path}`).toBeGreaterThan(60)
      descriptions.add(description)
      expect(meta('og:description')).toBe(description)
      expect(meta('twitter:card')).toBe('summary_large_image')
      expect(title).toContain(meta('og:title') ?? 'a title')
      const links = elements(({ tagName }) => tagName === 'link')
      const [canonical] = links.filter((link) => attribute(link, 'rel') === 'canonical')
      expect(canonical && attribute(canonical, 'href')).toMatch(new RegExp(`/${locale}${path}$`))
      expect(links.filter((link) => attribute(link, 'hreflang') !== undefined)).toHaveLength(3)
      cards.add(new URL(meta('og:image') ?? '').pathname)
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

test('what answers a question, and what was before, is not to be found', async ({ request }) => {
  for (const path of ['/en/search?q=qtsc', '/vi/zones/qtsc?release=1'])
    expect((await answeredPage(request, path)).meta('robots')).toContain('noindex')
})
