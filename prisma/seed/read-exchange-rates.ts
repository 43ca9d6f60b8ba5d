import * as z from 'zod'
import type { Creation } from '@/lib/changes/change'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import { CONFIDENCES } from '@/lib/figures/figure'
import { decimal, line, period } from '@/lib/shared/fields'
import { sourceContent } from '@/lib/sources/schema'
import { placeContent } from '@/lib/zones/schema'
import { type FactsFile, readFactsJson } from './facts-file'
import type { Reading } from './ledger'

const file = z.strictObject({
  place: placeContent,
  definition: line(80),
  source: sourceContent,
  confidence: z.enum(CONFIDENCES),
  dongPerDollar: z.record(period, decimal),
})

const zonebook = (year: string): Creation => ({
  kind: 'source',
  content: {
    id: ZONEBOOK,
    title: 'Zonebook: calculation from published figures / tính toán từ số liệu đã công bố',
    publisher: 'Zonebook',
    url: null,
    published: year,
    quality: 'calculation',
    note: {
      en: 'What the portal calculates itself. Each figure names its formula and the very figures that it was calculated from.',
      vi: 'Số liệu do cổng thông tin tự tính. Mỗi số liệu nêu rõ công thức và chính các số liệu đã dùng để tính.',
    },
  },
})

/** What calculations need beside the facts: what they cite, and the rates of exchange with their source. */
export function readExchangeRates({ meta }: FactsFile): Reading {
  const { place, definition, source, confidence, dongPerDollar } = file.parse(
    readFactsJson('exchange-rates.json'),
  )
  const rates = Object.entries(dongPerDollar).map(([year, value]): Creation => ({
    kind: 'observation',
    content: {
      subject: place.key,
      metric: definition.slice(0, definition.indexOf('.')),
      definition,
      period: year,
      periodApproximate: false,
      periodNote: null,
      value,
      missingCause: null,
      unit: 'VND/USD',
      qualifier: 'exact',
      status: 'reported',
      verified: true,
      confidence,
      coverage: null,
      note: null,
      source: source.id,
      standing: 'ruled',
      standingReason: null,
      conflict: null,
      inputs: [],
    },
  }))
  return {
    creations: [
      zonebook(meta.compiled.slice(0, 4)),
      { kind: 'source', content: source },
      { kind: 'place', content: place },
      ...rates,
    ],
    ledger: [],
  }
}
