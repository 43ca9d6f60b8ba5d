import { Exact } from '@/lib/derivations/exact'
import type { Basis, EstimatedYear } from '@/lib/estimate/estimate'
import { fits } from '@/lib/spreadsheets/fits'
import type { WorkbookCell, WorkbookSheet } from '@/lib/spreadsheets/written'
import { type Book, inLocale, nameOf, text } from './book'

/** The years of one option on the sheet, one after the other, and below them their sum. */
export type Block = { name: string; years: EstimatedYear[]; total: string; sumIn: number }

const HEADING_ROWS = 1

/** What is worked out, and in which row each sum stands: without incentives, then every option. */
export function blocksOf(book: Book): Block[] {
  const { baseline, options } = book.estimate
  const all = [
    { name: book.words.workbook.summary.without, ...baseline },
    ...options.map((option) => ({ name: nameOf(option, book), years: option.years, total: option.total })),
  ]
  let row = HEADING_ROWS
  return all.map(({ name, years, total }) => {
    row += years.length + 1
    return { name, years, total, sumIn: row }
  })
}

export const exactly = (decimal: string): WorkbookCell => (fits(decimal) ? null : { number: decimal })

function basisCells(basis: readonly Basis[], what: readonly Basis['for'][], { locale, words }: Book) {
  const found = basis.find((one) => what.includes(one.for))
  if (!found) return [null, null, null]
  const { incentive, instrument, article } = found
  return [
    text(incentive?.title[locale] ?? words.workbook.workings.standard),
    inLocale(instrument?.title ?? null, locale),
    inLocale(article, locale),
  ]
}

function yearCells(name: string, year: EstimatedYear, row: number, book: Book): WorkbookCell[] {
  const { taxableIncome, rate, relief, reducedBy, tax, basis } = year
  return [
    text(name),
    { number: String(year.year) },
    { number: year.revenue },
    { rounded: taxableIncome },
    { rounded: rate },
    text(book.words.workbook.workings[relief]),
    { rounded: new Exact(100).minus(reducedBy ?? 0).toFixed() },
    { formula: `MAX(D${row},0)*E${row}*G${row}/10000`, gives: tax },
    exactly(tax),
    exactly(taxableIncome),
    ...basisCells(basis, ['rate', 'standard'], book),
    ...basisCells(basis, ['relief'], book),
    ...basisCells(basis, ['extension'], book),
  ]
}

/** Every year of every option: income by rate by what is due of it, as formulas, and what each of them rests on. */
export function workingsSheet(book: Book): WorkbookSheet {
  const said = book.words.workbook.workings
  const rows = blocksOf(book).flatMap(({ name, years, total, sumIn }) => {
    const first = sumIn - years.length
    const sum = { formula: years.length === 0 ? '0' : `SUM(H${first}:H${sumIn - 1})`, gives: total }
    return [
      ...years.map((year, place) => yearCells(name, year, first + place, book)),
      [text(name), text(said.total), null, null, null, null, null, sum, exactly(total)],
    ]
  })
  return {
    name: book.words.workbook.sheets.workings,
    headings: [
      ...[said.option, said.year, said.revenue, said.income, said.rate, said.relief, said.share, said.tax],
      ...[said.exact, said.exactIncome, said.rateBy, said.rateLaw, said.rateArticle],
      ...[said.reliefBy, said.reliefLaw, said.reliefArticle],
      ...[said.longerBy, said.longerLaw, said.longerArticle],
    ],
    widths: [44, 10, 18, 18, 10, 14, 14, 18, 24, 24, 36, 44, 44, 36, 44, 44, 36, 44, 44],
    rows,
  }
}
