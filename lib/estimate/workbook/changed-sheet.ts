import { bestTotal, type Changed } from '@/lib/estimate/changed'
import type { Considered } from '@/lib/estimate/estimate'
import { formatDate } from '@/lib/shared/format-date'
import type { WorkbookCell, WorkbookSheet } from '@/lib/spreadsheets/written'
import { type Book, inLocale, text } from './book'
import { exactly } from './workings-sheet'

/** The same project under the rules of two days: its tax year by year where it does best, then what it can have. */
export function changedSheet(changed: Changed, { locale, words }: Book): WorkbookSheet {
  const said = words.workbook.changed
  const { here, there, years, more, changes } = changed
  const standing = (one: Considered | null): WorkbookCell =>
    one && text(one.outside === null ? words.workbook.conditions[one.eligible] : words.outside[one.outside])
  const rows = years.map((year, place): WorkbookCell[] => [
    { number: String(year.year) },
    { rounded: year.here.tax },
    { rounded: year.there.tax },
    { formula: `C${place + 2}-B${place + 2}`, gives: year.more },
    exactly(year.more),
  ])
  const last = years.length + 1
  const sum = (column: string, gives: string): WorkbookCell =>
    years.length === 0 ? null : { formula: `SUM(${column}2:${column}${last})`, gives }
  return {
    name: words.workbook.sheets.changed,
    headings: [
      said.what,
      `${said.decided} ${formatDate(here.ask.decisionDate, locale)}`,
      `${said.decided} ${formatDate(there.ask.decisionDate, locale)}`,
      ...[said.more, said.exact],
    ],
    widths: [60, 34, 34, 20, 26],
    rows: [
      ...rows,
      [
        text(words.workbook.workings.total),
        sum('B', bestTotal(here)),
        sum('C', bestTotal(there)),
        sum('D', more),
        exactly(more),
      ],
      ...changes.map(({ incentive, before, after }) => [
        inLocale(incentive.title, locale),
        standing(before),
        standing(after),
      ]),
    ],
  }
}
