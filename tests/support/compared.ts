import type { Comparison } from '@/lib/compare/comparison'
import type { Place } from '@/lib/compare/place'
import { type RowMaterial, toRow } from '@/lib/compare/row'
import type { Figure } from '@/lib/figures/figure'
import type { Metric } from '@/lib/metrics/metric'
import { aFigure } from './a-figure'

const text = (words: string) => ({ en: words, vi: words })

/** A level that adds up and holds in its own year; `but` says what a test cares about. */
export const aMetric = (but: Partial<Metric> = {}): Metric => ({
  key: 'workforce',
  name: text('Workforce'),
  description: text('People at work'),
  topic: 'workforce',
  position: 0,
  unit: 'person',
  nature: 'level',
  aggregation: 'sum',
  carriesForward: false,
  cadence: 'yearly',
  dueDays: null,
  alertPercent: null,
  ...but,
})

export const aPlace = (key: string, but: Partial<Place> = {}): Place => ({
  key,
  kind: 'zone',
  name: text(key.toUpperCase()),
  city: null,
  country: null,
  founded: null,
  ...but,
})

/** A figure of a zone, or with `kind` of a network. */
export const figureOf = (
  key: string,
  { kind = 'zone', ...but }: Partial<Figure> & { kind?: Figure['subject']['kind'] } = {},
) => aFigure({ ...but, subject: { key, kind, name: text(key.toUpperCase()) } })

/** The formulas of the facts: one ratio, by the total land of a zone. */
export const byTotalLand: RowMaterial['formulaOf'] = (definition) =>
  definition === 'usd_per_ha_year.revenue-by-total-land'
    ? {
        kind: 'ratio',
        numerator: { metric: 'revenue', definitions: ['revenue.zone-total'] },
        denominator: { metric: 'land_area', definitions: ['land_area.zone'] },
      }
    : null

type Compare = {
  metric?: Metric
  places: readonly Place[]
  figures: readonly Figure[]
  alignment?: Comparison['alignment']
  formulaOf?: RowMaterial['formulaOf']
}

/** The row that these figures make for these places. */
export const rowOf = ({
  metric = aMetric(),
  places,
  figures,
  alignment = 'calendar',
  formulaOf = byTotalLand,
}: Compare) =>
  toRow(places, alignment, {
    metric,
    figuresOf: (place) => figures.filter(({ subject }) => subject.key === place),
    formulaOf,
  })
