import { COLUMNS, type ColumnKey } from '@/lib/imports/columns'
import type { WrittenCell, WrittenSheet } from '@/lib/spreadsheets/written'

const day = (i: number) => new Date(Date.UTC(1700, 0, 1 + i)).toISOString().slice(0, 10)

/**
 * A long table of figures of one zone, one for each day since 1700: of ten rows nine are new and one says no source.
 * Made up from top to bottom.
 */
export function manyRows(
  count: number,
  { definition, metric }: { definition: string; metric: string },
): WrittenSheet {
  const said = (i: number): Partial<Record<ColumnKey, WrittenCell>> => ({
    zone: { text: 'qtsc' },
    metric: { text: metric },
    metric_name: { text: 'A made-up metric' },
    definition: { text: definition },
    period: { text: day(i) },
    value: { number: String(i) },
    unit: { text: 'enterprise' },
    qualifier: { text: 'exact' },
    status: { text: 'reported' },
    ...(i % 10 !== 9 && { source: { text: 'S1' } }),
    note_en: { text: `Generated row ${i}` },
    note_vi: { text: `Dòng tạo ra số ${i}` },
  })
  return {
    name: 'Figures',
    headings: COLUMNS.map(({ heading }) => heading.en),
    widths: COLUMNS.map(({ width }) => width),
    rows: Array.from({ length: count }, (_, i) => {
      const cells = said(i)
      return COLUMNS.map(({ key }) => cells[key] ?? null)
    }),
  }
}
