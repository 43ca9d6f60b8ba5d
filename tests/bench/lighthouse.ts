import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { ensureChromium } from '../../scripts/browser/chromium'

/** Of 100, in each category, on each page. */
export const LIGHTHOUSE_AT_LEAST = 95

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const

/** One page of every type, the heaviest of its kind. What answers a question is kept from search engines on purpose. */
const PAGES = [
  { path: '/en', found: true },
  { path: '/vi/zones', found: true },
  { path: '/en/zones?city=da-nang', found: false },
  { path: '/vi/zones/qtsc', found: true },
  { path: '/en/zones/hau-giang', found: true },
  { path: '/vi/compare', found: true },
  { path: '/en/compare?zones=qtsc,dsp,hsinchu', found: false },
  { path: '/vi/shortlist', found: true },
  { path: '/en/search?q=da+nang', found: false },
  { path: '/vi/briefing', found: true },
  { path: '/en/metrics', found: true },
  { path: '/vi/metrics/enterprises', found: true },
  { path: '/en/incentives', found: true },
  { path: '/vi/incentives/preferential-cit-rate-for-new-projects-in-a-zone', found: true },
  { path: '/en/events', found: true },
  { path: '/vi/events/zones-investment-seminar-2025', found: true },
  { path: '/en/figures/1', found: true },
  { path: '/vi/releases', found: true },
  { path: '/en/releases/1', found: true },
  { path: '/vi/sources', found: true },
  { path: '/en/methodology', found: true },
] as const

export type Scores = {
  path: string
  /** Of 100, in the order of the categories. */
  scores: readonly number[]
  /** What took points away, by its id. */
  lost: readonly string[]
}

/** What Lighthouse says of every type of page under its mobile settings: a slow phone on a slow network, simulated. */
export async function lighthouseOf(url: string): Promise<Scores[]> {
  const chrome = await launch({
    chromePath: await ensureChromium(),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-background-networking', '--disable-sync'],
  })
  const measured: Scores[] = []
  try {
    for (const { path, found } of PAGES) {
      const result = await lighthouse(`${url}${path}`, {
        port: chrome.port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
        skipAudits: found ? [] : ['is-crawlable'],
      })
      if (!result) throw new Error(`Lighthouse said nothing of ${path}`)
      const { categories, audits } = result.lhr
      const lost = Object.values(categories)
        .flatMap(({ auditRefs }) => auditRefs)
        .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
      measured.push({
        path,
        scores: CATEGORIES.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
        lost: lost.map(({ id }) => id),
      })
    }
  } finally {
    chrome.kill()
  }
  return measured
}

/** As a table in Markdown, for docs/measurements.md. */
export const asTable = (measured: readonly Scores[]) =>
  [
    `| page | ${CATEGORIES.join(' | ')} |`,
    `| --- |${' ---: |'.repeat(CATEGORIES.length)}`,
    ...measured.map(({ path, scores }) => `| \`${path}\` | ${scores.join(' | ')} |`),
  ].join('\n')
