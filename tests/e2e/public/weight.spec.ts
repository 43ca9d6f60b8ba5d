import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'

/** In kilobytes, gzipped. */
const [HTML, READ] = [60, 5]

/** A project decided on two days: the longest answer. */
const ESTIMATED =
  'zone=qtsc&day=2026-07-01&in=usd_million&first=2027&span=60&revenue=40&income=10&a-new-investment-project=yes&a-activity=software'

/** One page of each type; those that are heaviest of theirs. What exploring adds, explore.spec.ts weighs. */
const PAGES = [
  { path: '' },
  { path: '/zones' },
  { path: '/zones?city=da-nang' },
  { path: '/zones/qtsc' },
  { path: '/compare' },
  { path: '/incentives/terms' },
  { path: '/compare?zones=qtsc,dsp,ditp,hsinchu,one-north,suzhou' },
  { path: '/shortlist' },
  { path: '/search?q=qtsc' },
  { path: '/briefing' },
  { path: '/metrics' },
  { path: '/metrics/enterprises' },
  { path: '/metrics/revenue' },
  { path: '/incentives' },
  { path: '/incentives/estimate' },
  { path: `/incentives/estimate?${ESTIMATED}&other=2024-07-01` },
  { path: '/incentives/preferential-cit-rate-for-new-projects-in-a-zone' },
  { path: '/legal-instruments' },
  { path: '/legal-instruments/law-71-2025-qh15' },
  { path: '/events' },
  { path: '/figures/1' },
  { path: '/releases' },
  { path: '/releases/1' },
  { path: '/sources' },
  { path: '/methodology' },
  { path: '/zones/qtsc?release=1' },
  { path: '/nowhere' },
]

/** Watches what a page loads and how far it moves while it does. */
async function load(page: Page, address: string) {
  const origins = new Set<string>()
  const scripts: Promise<number>[] = []
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url())
    if (protocol.startsWith('http')) origins.add(origin)
  })
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      scripts.push(response.body().then((body) => gzipSync(body).length))
  })
  await page.addInitScript(() => {
    Object.assign(window, { moved: 0 })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        Object.assign(window, {
          moved: Number(Reflect.get(window, 'moved')) + Number(Reflect.get(entry, 'value')),
        })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  const answer = await page.goto(address)
  await page.waitForLoadState('networkidle')
  const html = (await answer?.body())?.length ?? 0
  return {
    html: gzipSync((await answer?.body()) ?? Buffer.alloc(0)).length / 1024,
    unpacked: html / 1024,
    scripts: (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0) / 1024,
    moved: await page.evaluate(() => Number(Reflect.get(window, 'moved'))),
    origins: [...origins],
  }
}

for (const { path } of PAGES)
  test(`${path || '/'} is light, stands still, and loads nothing from elsewhere @phone`, async ({
    page,
    baseURL,
  }) => {
    const loaded = await load(page, `/vi${path}`)
    expect.soft(loaded.html, 'HTML').toBeLessThanOrEqual(HTML)
    expect.soft(loaded.scripts, 'scripts').toBeLessThanOrEqual(READ)
    expect.soft(loaded.moved, 'layout shift').toBeLessThan(0.01)
    expect.soft(loaded.origins).toEqual([new URL(baseURL ?? '').origin])
    test.info().annotations.push({ type: 'weight', description: JSON.stringify(loaded) })
  })
