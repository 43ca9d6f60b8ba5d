import type { WorkbookCell, WorkbookSheet } from '@/lib/spreadsheets/written'
import { type Book, text } from './book'
import { blocksOf, exactly } from './workings-sheet'

/** Every option beside the standard rate, its tax added up from the workings. */
export function summarySheet(book: Book): WorkbookSheet {
  const { estimate, law, words, locale } = book
  const said = words.workbook.summary
  const asked = new Map(law.questions.map(({ key, text: words }) => [key, words[locale]]))
  const rows = blocksOf(book).map(({ name, total, sumIn }, place): WorkbookCell[] => {
    const option = estimate.options[place - 1]
    const row = place + 2
    return [
      text(name),
      text(option ? words.workbook.conditions[option.eligible] : null),
      text(option && option.id === estimate.best ? said.isBest : null),
      { formula: `'${words.workbook.sheets.workings}'!H${sumIn}`, gives: total },
      { formula: `D$2-D${row}`, gives: option?.saving ?? '0' },
      exactly(total),
      option ? exactly(option.saving) : null,
      text(option ? option.missing.map((key) => asked.get(key) ?? key).join('\n') : null),
    ]
  })
  return {
    name: words.workbook.sheets.summary,
    headings: [
      ...[said.option, said.eligible, said.best, said.total, said.saving],
      ...[said.exactTotal, said.exactSaving, said.missing],
    ],
    widths: [60, 16, 12, 20, 20, 26, 26, 70],
    rows,
  }
}
