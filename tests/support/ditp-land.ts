import type { Creation } from '@/lib/changes/change'

export const DITP = 'ditp'

/** A statement on the land of Da Nang's park in October 2021, as its source words it. */
export const ditpFigure = (metric: 'land_leased' | 'land_vacant', value: string): Creation => ({
  kind: 'observation',
  content: {
    subject: DITP,
    metric,
    definition: metric === 'land_leased' ? 'land_leased.leased' : 'land_vacant.vacant',
    period: '2021-10',
    periodApproximate: false,
    periodNote: null,
    value,
    missingCause: null,
    unit: 'ha',
    qualifier: 'exact',
    status: 'reported',
    verified: true,
    confidence: 'high',
    coverage: null,
    note: null,
    source: 'S64',
    standing: 'ruled',
    standingReason: null,
    conflict: null,
    inputs: [],
  },
})
