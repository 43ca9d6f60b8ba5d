import { expect, test } from '@playwright/test'

test('a page that answers a question answers it in the other language and at another moment', async ({
  page,
}) => {
  await page.goto('/en/compare?zones=qtsc,dsp&release=1')
  await expect(page.getByText('You are reading', { exact: false }).first()).toBeVisible()
  await page.getByRole('banner').getByRole('link', { name: 'Tiếng Việt' }).click()
  await expect(page).toHaveURL(/\/vi\/compare\?/)
  const asked = new URL(page.url()).searchParams
  expect([asked.get('zones'), asked.get('release')]).toEqual(['qtsc,dsp', '1'])
})

test('where such pages are drawn is no address of its own', async ({ request }) => {
  for (const address of [
    '/en/asked/live/compare?zones=qtsc,dsp',
    '/vi/asked/release-1/zones',
    '/en/as-of/release-1',
  ])
    expect((await request.get(address)).status()).toBe(404)
})

test('a page that is only read is sent without scripts of a framework, and allows none', async ({
  request,
}) => {
  for (const address of [
    '/en',
    '/vi/zones/qtsc',
    '/en/search?q=qtsc',
    '/en/nowhere',
    '/en/zones?release=1',
  ]) {
    const answer = await request.get(address)
    expect(await answer.text()).not.toMatch(/_next\/[^"]+\.js|__next_f/)
    expect(answer.headers()['content-security-policy']).not.toMatch(/script-src[^;]*unsafe-inline/)
  }
})
