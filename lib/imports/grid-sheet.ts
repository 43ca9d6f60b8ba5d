import type { Grid, GridRow } from '@/lib/cells/grid'
import type { ChangeReason } from '@/lib/figures/schema'
import type { Locale, Text } from '@/lib/shared/text'
import { plainText } from '@/lib/spreadsheets/cell-value'
import type { WrittenCell, WrittenSheet } from '@/lib/spreadsheets/written'
import { NATURE_WORDS, QUALIFIER_WORDS, STATED, STATUS_WORDS } from './choices'
import { type ColumnKey, COLUMNS } from './columns'
import { type Drafted, figureKey } from './ground'
import type { Said } from './same-figure'

type Shown = Omit<Said, 'unit'> & { unit: string }

const text = (said: string | null | undefined): WrittenCell =>
  said == null || said === '' ? null : { text: plainText(said) }
const number = (decimal: string | null | undefined): WrittenCell =>
  decimal == null ? null : { number: decimal }

/** What a row of the grid says now: what its author drafted, else what is published; null when neither. */
function saidOf(
  row: GridRow,
  drafted: ReadonlyMap<string, Drafted>,
): { said: Shown; why: ChangeReason | null } | null {
  const own = drafted.get(figureKey(row))
  if (own) return { said: own.content, why: own.why }
  return row.published && { said: row.published, why: null }
}

function cellsOf(
  row: GridRow,
  drafted: ReadonlyMap<string, Drafted>,
  locale: Locale,
): Record<ColumnKey, WrittenCell> {
  const now = saidOf(row, drafted)
  const status = STATED.find((one) => one === now?.said.status)
  const both = (said: Text | null | undefined, language: Locale) => text(said?.[language])
  return {
    zone: text(row.zone),
    site: row.subject === row.zone ? null : text(row.subject),
    metric: text(row.metric),
    metric_name: text(row.metricName[locale]),
    definition: text(row.definition),
    period: text(row.period),
    last_value: number(row.last?.value),
    last_period: text(row.last?.period),
    value: number(now?.said.value),
    unit: text(now?.said.unit ?? row.unit),
    qualifier: text(now && QUALIFIER_WORDS[now.said.qualifier][locale]),
    status: text(status && STATUS_WORDS[status][locale]),
    source: text(now?.said.source),
    missing_cause_en: both(now?.said.missingCause, 'en'),
    missing_cause_vi: both(now?.said.missingCause, 'vi'),
    note_en: both(now?.said.note, 'en'),
    note_vi: both(now?.said.note, 'vi'),
    nature: text(now?.why && NATURE_WORDS[now.why.nature][locale]),
    reason_en: both(now?.why?.reason, 'en'),
    reason_vi: both(now?.why?.reason, 'vi'),
    figure: number(row.published && String(row.published.id)),
  }
}

/**
 * The grid as a table for a spreadsheet. Read back unchanged, it changes nothing.
 * @param drafted what the drafts of whoever takes it along say, by the figure's key
 */
export function gridSheet(grid: Grid, drafted: ReadonlyMap<string, Drafted>, locale: Locale): WrittenSheet {
  return {
    name: grid.period.replaceAll('/', ' - ').slice(0, 31),
    headings: COLUMNS.map(({ heading }) => heading[locale]),
    widths: COLUMNS.map(({ width }) => width),
    rows: grid.rows.map((row) => {
      const cells = cellsOf(row, drafted, locale)
      return COLUMNS.map(({ key }) => cells[key])
    }),
  }
}
