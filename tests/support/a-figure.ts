import type { Figure } from '@/lib/figures/figure'

const text = (words: string) => ({ en: words, vi: words })

/** A ruled, verified, reported figure of nowhere; `but` says what a test cares about. Without a value it has a cause. */
export function aFigure(but: Partial<Figure> = {}): Figure {
  return {
    id: 1,
    subject: { key: 'alpha', kind: 'zone', name: text('Alpha') },
    metric: { key: 'workforce', name: text('Workforce'), nature: 'level' },
    definition: { key: 'workforce.all', text: text('Everyone') },
    period: '2025',
    periodApproximate: false,
    periodNote: null,
    value: '1',
    missingCause: but.value === null ? text('Not collected') : null,
    unit: 'person',
    qualifier: 'exact',
    status: 'reported',
    verified: true,
    confidence: 'high',
    coverage: null,
    note: null,
    source: {
      id: 'S1',
      title: 'Report',
      publisher: 'Office',
      url: null,
      published: '2025',
      quality: 'official',
    },
    standing: 'ruled',
    standingReason: null,
    conflict: null,
    release: 1,
    supersededIn: null,
    ...but,
  }
}
