import type { Locale } from '@/lib/shared/text'
import type { WrittenSheet } from '@/lib/spreadsheets/written'
import type { WrongRow } from './admin-queries'
import { COLUMNS } from './columns'
import type { RowProblem } from './import'

/**
 * Wrong rows as a table that can be mended and read again: the columns of the grid, after three that say where each row
 * stood and what is wrong with it.
 */
export const wrongSheet = (
  rows: readonly WrongRow[],
  about: readonly [string, string, string],
  locale: Locale,
  words: (problem: RowProblem) => string,
): Pick<WrittenSheet, 'headings' | 'rows'> => ({
  headings: [...about, ...COLUMNS.map(({ heading }) => heading[locale])],
  rows: rows.map(({ sheet, row, cells, problems }) => [
    { text: sheet },
    { number: String(row) },
    {
      text: problems
        .filter(({ note }) => !note)
        .map(words)
        .join(' '),
    },
    // As it stood: a number that was wrong is not made right by writing it anew.
    ...COLUMNS.map(({ key }) => (cells[key] === undefined ? null : { text: cells[key] })),
  ]),
})
