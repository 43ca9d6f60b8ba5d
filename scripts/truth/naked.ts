import { formatNumber, valueParts } from '../../lib/shared/format'
import type { Locale } from '../../lib/shared/text'
import type { StatedFigure } from './figure'
import type { Page } from './page'
import { readNumber, SCALES } from './read-number'
import { unitAtStart } from './unit-words'

/** A number that stands on a page as words alone, though it states a fact. */
export type NakedNumber = {
  /** The figure that it equals, where it is known. */
  figure?: number
  text: string
  words: string
}

/** A number as it stands in a text: its digits, a scale and a unit right after them. */
type Told = { digits: string; number: string; unit: string }

const DIGITS = /(?<![\p{L}\d]|\d[.,])\d+(?:[.,]\d+)*%?/gu

/** A text without names that hold numbers: "Fortune 500" counts nothing. */
const withoutNames = (text: string, names: readonly string[]) =>
  names.reduce((left, name) => left.replaceAll(name, '|'), text)

/** The numbers in a text that are whole words, each with what stands right after it. */
function toldIn(text: string, language: Locale): Told[] {
  return [...text.matchAll(DIGITS)].flatMap(({ 0: digits, index }) => {
    const rest = text.slice(index + digits.length)
    if (/^\p{L}/u.test(rest)) return []
    const scale = Object.keys(SCALES[language]).find((word) => rest.startsWith(` ${word}`))
    const after = rest.slice(scale === undefined ? 0 : scale.length + 1).trimStart()
    const number = scale === undefined ? digits : `${digits} ${scale}`
    return [{ digits, number, unit: digits.endsWith('%') ? '%' : unitAtStart(after, language) }]
  })
}

/** Enough digits to be taken for a figure without its unit. */
const isTelling = ({ digits, number }: Told) =>
  number !== digits || digits.replace(/\D/g, '').replace(/^0+/, '').length >= 3

const unitOf = ({ unit, value }: StatedFigure, language: Locale) =>
  unit === 'percent' ? '%' : valueParts({ value: value ?? '0', unit }, language).unit

/** Whether a number says the same as a figure: as pages write it, with or without its unit. */
function equals(told: Told, figure: StatedFigure, language: Locale): boolean {
  if (figure.value === null) return false
  const written = [
    valueParts({ value: figure.value, unit: figure.unit }, language).number,
    formatNumber(figure.value, language),
  ]
  const isTaken = told.unit === '' ? isTelling(told) : told.unit === unitOf(figure, language)
  return isTaken && written.includes(told.number)
}

/**
 * The numbers on a page that state a fact outside of every value: those with a unit beside them, and those that equal
 * a figure of the page.
 * @param figures those that the page shows or that belong to it
 * @param names of metrics, which may hold numbers
 * @param own whose passport the page is: its sentences may say its value, for they are where a link would lead
 */
export function nakedNumbers(
  page: Page,
  figures: readonly StatedFigure[],
  names: readonly string[],
  own?: StatedFigure,
): NakedNumber[] {
  return page.words.flatMap((words) =>
    toldIn(withoutNames(words.text, names), words.language).flatMap((told) => {
      if (own && equals(told, own, words.language)) return []
      const figure = figures.find((one) => equals(told, one, words.language))
      const isStated = told.unit !== '' && readNumber(told.number, words.language) !== null
      if (!figure && !isStated) return []
      const text = [told.number, told.unit === '%' ? '' : told.unit].filter(Boolean).join(' ')
      return [{ ...(figure && { figure: figure.id }), text, words: words.text }]
    }),
  )
}
