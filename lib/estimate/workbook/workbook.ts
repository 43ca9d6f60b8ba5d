import type { Estimate } from '@/lib/estimate/estimate'
import type { Law } from '@/lib/estimate/law'
import type { Locale } from '@/lib/shared/text'
import { writeWorkbook } from '@/lib/spreadsheets/write-xlsx'
import { WORDS } from '@/lib/words/words'
import type { Changed } from '@/lib/estimate/changed'
import { answersSheet } from './answers-sheet'
import type { Book } from './book'
import { caveatsSheet } from './caveats-sheet'
import { changedSheet } from './changed-sheet'
import { conditionsSheet } from './conditions-sheet'
import { sourcesSheet } from './sources-sheet'
import { summarySheet } from './summary-sheet'
import { workingsSheet } from './workings-sheet'

/**
 * An estimate as a workbook whose taxes are formulas over the incomes and rates beside them, so that whoever checks it
 * can change one and see what follows.
 * @param address the whole address that gives the same estimate again
 */
export function estimateWorkbook(
  { estimate, law, changed }: { estimate: Estimate; law: Law; changed: Changed | null },
  locale: Locale,
  address: string,
) {
  const book: Book = { estimate, law, changed, locale, words: WORDS[locale].estimate, address }
  const first = [answersSheet(book), summarySheet(book), workingsSheet(book), conditionsSheet(book)]
  const last = [caveatsSheet(book), sourcesSheet(book)]
  return writeWorkbook([...first, ...(changed ? [changedSheet(changed, book)] : []), ...last], locale)
}
