import type { KnownFigure, Measure } from '@/lib/derivations/known-figure'
import type { Material } from '@/lib/derivations/term-value'
import { spanOf } from '@/lib/shared/period'

let figures = 0

/** A figure of a zone alpha, as calculations read it; `but` says what a test cares about. */
export function aKnownFigure(but: Partial<Omit<KnownFigure, 'span'>> = {}): KnownFigure {
  figures += 1
  const period = but.period ?? '2019'
  return {
    id: figures,
    subject: 'alpha',
    metric: 'revenue',
    definition: 'revenue.zone-total',
    period,
    span: spanOf(period),
    periodApproximate: false,
    value: '1',
    unit: 'USD',
    qualifier: 'exact',
    verified: true,
    confidence: 'high',
    ...but,
  }
}

const named = (key: string, unit: string, nature: Measure['nature'], carriesForward = false): Measure => ({
  key,
  name: { en: key, vi: key },
  unit,
  nature,
  carriesForward,
})

export const MEASURES: readonly Measure[] = [
  named('revenue', 'VND', 'flow'),
  named('land_area', 'ha', 'level', true),
  named('workforce', 'person', 'level'),
  named('usd_per_ha_year', 'USD/ha/year', 'flow'),
  named('exchange_rate', 'VND/USD', 'flow'),
]

/** What calculations rest on when these figures are all that is known. */
export const materialOf = (...known: KnownFigure[]): Material => ({
  figuresOf: (subject, metric) => known.filter((one) => one.subject === subject && one.metric === metric),
  measureOf: (metric) => MEASURES.find(({ key }) => key === metric),
  rates: known.filter(({ metric }) => metric === 'exchange_rate'),
})
