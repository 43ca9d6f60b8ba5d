import type { CellResult, GridRow } from '../../lib/cells/grid'
import type { CellEntry } from '../../lib/cells/schema'

/** A row of the grid for tests; made up. */
export const aRow = (own: Partial<GridRow> = {}): GridRow => ({
  subject: 'made-up-park',
  metric: 'enterprises',
  definition: 'enterprises.all',
  period: '2026-Q1',
  subjectName: { en: 'Made-up Park', vi: 'Khu giả định' },
  zone: 'made-up-park',
  metricName: { en: 'Enterprises', vi: 'Doanh nghiệp' },
  definitionText: { en: 'All that are active', vi: 'Đang hoạt động' },
  topic: 'enterprises',
  unit: 'enterprise',
  last: null,
  published: null,
  entry: null,
  result: null,
  due: { state: 'not_scheduled', reason: 'irregular' },
  others: [],
  underReview: null,
  ...own,
})

export const anEntry = (own: Partial<CellEntry> = {}): CellEntry => ({
  typed: '171',
  locale: 'en',
  scale: '1',
  confirmed: false,
  qualifier: 'exact',
  status: 'reported',
  missingCause: null,
  source: 'S1',
  note: null,
  why: null,
  explanations: {},
  ...own,
})

export const aResult = (own: Partial<CellResult> = {}): CellResult => ({
  read: '171',
  problems: {},
  warnings: [],
  moved: null,
  ...own,
})
