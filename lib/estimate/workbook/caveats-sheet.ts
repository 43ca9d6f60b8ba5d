import type { WorkbookSheet } from '@/lib/spreadsheets/written'
import { type Book, nameOf, text } from './book'

/** What an estimate takes for granted, and what of it is not certain. */
export function caveatsSheet(book: Book): WorkbookSheet {
  const { estimate, locale, words } = book
  const said = words.workbook.caveats
  const ofIncentives = estimate.considered.flatMap(({ incentive, doubts }) =>
    doubts.map((doubt) => [incentive.title[locale], doubt[locale]] as const),
  )
  const told = new Set(ofIncentives.map(([, doubt]) => doubt))
  // What is doubtful of taking them together, or of the standard rate.
  const ofOptions = estimate.options.flatMap((option) =>
    option.doubts.flatMap((doubt) =>
      told.has(doubt[locale]) ? [] : [[nameOf(option, book), doubt[locale]] as const],
    ),
  )
  const described = estimate.considered.flatMap(({ incentive, unpriced }) =>
    unpriced ? [[incentive.title[locale], unpriced[locale]] as const] : [],
  )
  const rows = [
    ...estimate.caveats.map((caveat) => [said.caveat, words.caveats[caveat]] as const),
    ...estimate.assumptions.map((assumed) => [said.assumption, words.assumptions[assumed]] as const),
    ...estimate.notTogether.map(
      ({ between: [one, other], why }) =>
        [said.together, `${one.title[locale]} + ${other.title[locale]}: ${words.apart[why]}`] as const,
    ),
    ...ofIncentives,
    ...ofOptions,
    ...described,
  ]
  const once = new Map(rows.map((row) => [row.join('\n'), row]))
  return {
    name: words.workbook.sheets.caveats,
    headings: [said.of, said.said],
    widths: [60, 120],
    rows: [...once.values()].map(([of, what]) => [text(of), text(what)]),
  }
}
