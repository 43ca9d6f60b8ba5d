import type { Figure } from '@/lib/figures/figure'
import type { Candidate } from '@/lib/shortlist/candidate'
import type { ReadMetric } from '@/lib/shortlist/criterion'
import { EVEN } from '@/lib/shortlist/criterion'
import type { Needs } from '@/lib/shortlist/needs'
import type { Space } from '@/lib/spaces/dto'
import type { Zone } from '@/lib/zones/zone'
import { aFigure } from './a-figure'

const text = (words: string) => ({ en: words, vi: words })

/** Needs nothing but what a test says. */
export const someNeeds = (but: Partial<Needs> = {}): Needs => ({
  purpose: 'office',
  area: null,
  date: null,
  cities: [],
  sector: null,
  budget: null,
  talent: null,
  must: [],
  weights: EVEN,
  discount: '0',
  abroad: false,
  ...but,
})

/** An office of 1,000 m² at 120 USD/m² a year in 2026, of nowhere. */
export const aSpace = (key: string, but: Partial<Space> = {}): Space => ({
  key,
  zone: 'alpha',
  site: null,
  kind: 'office',
  name: text(key),
  description: null,
  size: { value: '1000', unit: 'm2' },
  availableFrom: '2026-06',
  price: { value: '10', unit: 'USD/m2', basis: 'month', termEnd: null },
  tax: 'excluded',
  fees: 'excluded',
  rate: null,
  period: '2026',
  note: null,
  verified: true,
  confidence: 'high',
  source: { id: 'S1', title: 'Offer', publisher: 'Park', url: null, published: '2026', quality: 'company' },
  release: 1,
  ...but,
})

const aZone = (slug: string, but: Partial<Zone> = {}): Zone => ({
  slug,
  name: text(slug),
  network: { key: 'network', name: text('Network') },
  membership: 'member',
  membershipNote: null,
  partOf: null,
  stage: 'operating',
  stageNote: null,
  place: { key: 'city', name: text('City'), country: text('Country') },
  website: null,
  position: null,
  note: null,
  versionId: 1,
  release: 1,
  ...but,
})

/** A zone of nowhere with the figures that a test gives it: `{ workforce: '2000' }`, or more of a figure. */
export function aCandidate(
  slug: string,
  figures: Partial<Record<ReadMetric, string | Partial<Figure>>> = {},
  { spaces = [], ...zone }: Partial<Zone> & { spaces?: readonly Space[] } = {},
): Candidate {
  return {
    zone: aZone(slug, zone),
    spaces,
    sectors: [],
    figures: Object.fromEntries(
      Object.entries(figures).map(([metric, said]) => {
        const of = { key: metric, name: text(metric), nature: 'level' as const }
        return [metric, aFigure({ metric: of, ...(typeof said === 'string' ? { value: said } : said) })]
      }),
    ),
  }
}
