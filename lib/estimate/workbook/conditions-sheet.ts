import type { Considered, Reason } from '@/lib/estimate/estimate'
import type { WorkbookCell, WorkbookSheet } from '@/lib/spreadsheets/written'
import { type Book, inLocale, text } from './book'

const reasonCells = (reason: Reason, { locale, words }: Book): WorkbookCell[] => [
  inLocale(reason.asked, locale),
  text(reason.said?.[locale] ?? words.workbook.answers.none),
  inLocale(reason.rule, locale),
  text(words.workbook.conditions[reason.verdict]),
  reason.alternative === null ? null : { number: String(reason.alternative) },
  inLocale(reason.instrument?.title ?? null, locale),
  inLocale(reason.article, locale),
  inLocale(reason.doubt, locale),
]

function consideredRows(considered: Considered, book: Book): WorkbookCell[][] {
  const { locale, words } = book
  const { incentive, variant, eligible, treatment, outside, because } = considered
  const said = words.workbook.conditions
  const verdict = outside === null ? said[eligible] : words.outside[outside]
  const start = [
    inLocale(incentive.title, locale),
    variant === null ? null : { number: String(variant) },
    text(verdict),
    text(said[treatment]),
  ]
  return because.length === 0 ? [start] : because.map((reason) => [...start, ...reasonCells(reason, book)])
}

/** Every incentive that was held against the answers, condition by condition. */
export function conditionsSheet(book: Book): WorkbookSheet {
  const said = book.words.workbook.conditions
  return {
    name: book.words.workbook.sheets.conditions,
    headings: [
      ...[said.incentive, said.form, said.eligible, said.treatment, said.question, said.answer],
      ...[said.rule, said.meets, said.oneOf, said.law, said.article, said.doubt],
    ],
    widths: [44, 8, 30, 14, 54, 26, 34, 16, 12, 44, 36, 60],
    rows: book.estimate.considered.flatMap((considered) => consideredRows(considered, book)),
  }
}
