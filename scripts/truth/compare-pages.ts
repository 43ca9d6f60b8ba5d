import { formatStated } from '../../lib/shared/format'
import { LOCALES } from '../../lib/shared/text'
import type { Difference } from './difference'
import type { StatedFigure } from './figure'
import { misstatedChange } from './misstated-change'
import { misstatement } from './misstatement'
import { nakedNumbers } from './naked'
import type { Page, ShownValue } from './page'

/** What is known of the figures that a page shows or that belong to it. */
export type Known = {
  figure(id: number): StatedFigure | undefined
  belonging: readonly StatedFigure[]
  /** Names of metrics that hold a number. */
  names: readonly string[]
}

type Said = Omit<Difference, 'where'>

function valueDifference(shown: ShownValue, page: Page, known: Known): Said[] {
  if (shown.figure === null) return [{ what: `the value “${shown.text}” leads to no passport` }]
  const figure = known.figure(shown.figure)
  if (!figure)
    return [{ figure: shown.figure, what: `is shown as “${shown.text}”, but no such figure is published` }]
  const first = page.values.find(({ figure: id }) => id === figure.id)
  const what = misstatement(shown, figure, isPassport(page, figure) && shown === first)
  return what === null ? [] : [{ figure: figure.id, what }]
}

const isPassport = ({ path }: Page, { id }: StatedFigure) => path === `/figures/${id}`

/** Where a figure that is known to be missing is named, its cause must stand in the link: "not reported: …". */
function missingDifferences({ bareLinks, language }: Page, known: Known): Said[] {
  return bareLinks.flatMap(({ figure: id, text }) => {
    const figure = known.figure(id)
    if (!figure || figure.value !== null) return []
    const [, ...cause] = text.split(': ')
    const isGiven = cause.length > 0 && figure.note?.[language].includes(cause.join(': '))
    return isGiven ? [] : [{ figure: id, what: `is missing there without its cause: “${text}”` }]
  })
}

/** What a passport says besides its value: the citation that is ready to be copied. */
function citationDifferences({ citations, language }: Page, own: StatedFigure): Said[] {
  if (own.value === null) return []
  const stated = formatStated({ ...own, value: own.value }, language)
  return citations
    .filter((citation) => !citation.includes(stated))
    .map((citation) => ({ figure: own.id, what: `is not cited as “${stated}” in “${citation}”` }))
}

/** In what a page differs from the figures that it shows, and the numbers on it that should be values and are not. */
function pageDifferences(page: Page, known: Known): Difference[] {
  const shown = page.values.flatMap(({ figure }) => (figure === null ? [] : (known.figure(figure) ?? [])))
  const own = shown.find((figure) => isPassport(page, figure))
  const naked = nakedNumbers(page, [...new Set([...shown, ...known.belonging])], known.names, own)
  const said: Said[] = [
    ...page.values.flatMap((value) => valueDifference(value, page, known)),
    ...page.changes.flatMap((change) => {
      const what = misstatedChange(change, known.figure(change.from), known.figure(change.to))
      return what === null ? [] : [{ figure: change.to, what }]
    }),
    ...missingDifferences(page, known),
    ...(own ? citationDifferences(page, own) : []),
    ...naked.map(({ text, words, ...figure }) => ({
      ...figure,
      what: `the number “${text}” stands outside of a value, in “${words}”`,
    })),
  ]
  return said.map((difference) => ({ where: page.address, ...difference }))
}

/** What one language states and the other does not. Drawings label as many values as they find room for. */
function languageDifferences(pages: readonly Page[]): Difference[] {
  const stated = pages.map(({ address, values }) => ({
    address,
    values: new Map(values.map((shown) => [`${shown.figure} ${shown.value}`, shown])),
  }))
  return stated.flatMap(({ address, values }) =>
    stated.flatMap((other) =>
      [...other.values].flatMap(([key, { figure, value }]) => {
        if (values.has(key)) return []
        const what = `the value ${value} stands at ${other.address}, but not here`
        return [{ where: address, ...(figure !== null && { figure }), what }]
      }),
    ),
  )
}

/**
 * Compares one page in all languages with the published figures and with itself.
 * @param pages one a language; one that did not answer is missing, and has been told of already
 */
export const compareDifferences = (pages: readonly Page[], known: Known): Difference[] => [
  ...pages.flatMap((page) => pageDifferences(page, known)),
  ...(pages.length === LOCALES.length ? languageDifferences(pages) : []),
]

/** The figures that a page states, or names as missing. */
function statedOn({ path, values, bareLinks, words, language }: Page, known: Known): Set<number> {
  const missing = bareLinks.filter(({ figure }) => known.figure(figure)?.value === null)
  const ids = new Set([...values, ...missing].flatMap(({ figure }) => figure ?? []))
  const own = known.figure(Number(/^\/figures\/(\d+)$/.exec(path)?.[1]))
  const causes = own?.value === null ? (own.note?.[language].split('; ') ?? []) : []
  if (own && causes.some((cause) => words.some(({ text }) => text.includes(cause)))) ids.add(own.id)
  return ids
}

/** The figures that a page states in every language. */
export function statedOnAll(pages: readonly Page[], known: Known): Set<number> {
  const [first, ...others] = pages.map((page) => statedOn(page, known))
  if (!first || pages.length < LOCALES.length) return new Set()
  return others.reduce((common, own) => common.intersection(own), first)
}
