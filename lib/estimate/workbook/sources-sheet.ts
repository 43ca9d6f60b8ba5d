import type { SourceRef } from '@/lib/figures/figure'
import type { WorkbookCell, WorkbookSheet } from '@/lib/spreadsheets/written'
import { type Book, text } from './book'

const sourceCells = ({ title, publisher, published, url }: SourceRef): WorkbookCell[] => [
  text(title),
  text(publisher),
  text(published),
  text(url),
]

/** The legal instruments that the estimate names, and the reports that its incentives are known from. */
export function sourcesSheet({ estimate, law, locale, words }: Book): WorkbookSheet {
  const said = words.workbook.sources
  const named = new Set(
    [
      ...[estimate.baseline, ...estimate.options].flatMap(({ years }) => years).flatMap(({ basis }) => basis),
      ...estimate.considered.flatMap(({ because }) => because),
    ].flatMap(({ instrument }) => instrument?.slug ?? []),
  )
  for (const { grantedBy } of estimate.considered) if (grantedBy) named.add(grantedBy.slug)
  const truth = (verified: boolean) => text(verified ? said.yes : said.no)
  const instruments = law.instruments
    .filter(({ slug }) => named.has(slug))
    .map(({ title, number, issued, effective, verified, source }): WorkbookCell[] => [
      text(title[locale]),
      text(number),
      text(issued),
      text(effective),
      truth(verified),
      ...(source ? sourceCells(source) : []),
    ])
  const inReach = new Set(
    estimate.considered.flatMap(({ incentive, outside }) => (outside === 'elsewhere' ? [] : incentive.slug)),
  )
  const incentives = law.incentives
    .filter(({ slug }) => inReach.has(slug))
    .flatMap(({ title, verified, sources }) =>
      sources.map((source): WorkbookCell[] => [
        text(title[locale]),
        null,
        null,
        null,
        truth(verified),
        ...sourceCells(source),
      ]),
    )
  return {
    name: words.workbook.sheets.sources,
    headings: [
      ...[said.of, said.number, said.issued, said.effective, said.verified],
      ...[said.title, said.publisher, said.published, said.address],
    ],
    widths: [60, 20, 14, 14, 12, 70, 36, 14, 60],
    rows: [...instruments, ...incentives],
  }
}
