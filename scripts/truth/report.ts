import type { Difference } from './difference'
import type { Truth } from './check-truth'

const n = (count: number) => count.toLocaleString('en-GB')

const inWords = ({ where, figure, what }: Difference) =>
  `  ${where}\n      ${figure === undefined ? '' : `figure ${figure}: `}${what}`

function lines(truth: Truth) {
  const { figures, entries, rows, pages, values, shown, earlier, passports, others, files, pdfs } = truth
  const same = truth.differences.length === 0
  return [
    [
      'numbers',
      `${n(values)} on ${n(pages)} pages${same ? ', all of them with a passport that says the same' : ''}`,
    ],
    [
      'figures',
      `${n(figures)} published, ${n(shown)} met on pages${earlier > 0 ? `, ${n(earlier)} of those superseded or withdrawn` : ''}`,
    ],
    ['passports', `${n(passports)} of published figures, in both languages and in JSON`],
    ['JSON and CSV', `${n(entries)} entries, ${n(rows)} rows, compared column by column`],
    [
      'no figures',
      `${n(others.quoted)} numbers in texts with a source of their own, ${n(others.counted)} counts, ${n(others.scale)} on axes, ${n(others.rule)} in rules`,
    ],
    [
      'links',
      `${n(files)} to files and earlier states, ${pdfs === 0 ? 'none to a PDF: there is none yet' : `${n(pdfs)} to PDF`}`,
    ],
  ]
}

/** What was compared, what differs, and the sum, for whoever reads a terminal. */
export function report(truth: Truth): string {
  const { differences } = truth
  const told = lines(truth).map(([name = '', words]) => `  ${name.padEnd(14)}${words}`)
  const sum =
    differences.length === 0
      ? 'No difference.'
      : `${n(differences.length)} ${differences.length === 1 ? 'difference' : 'differences'}:\n\n${differences.map(inWords).join('\n')}`
  return `${told.join('\n')}\n\n${sum}\n`
}
