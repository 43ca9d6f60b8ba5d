import { qualifierWord, valueParts } from '../../lib/shared/format'
import { QUALIFIERS, type Qualifier } from '../../lib/figures/figure'
import type { Locale } from '../../lib/shared/text'
import type { ShownValue } from './page'
import type { StatedFigure } from './figure'
import { readNumber, SCALES } from './read-number'
import { unitAtStart } from './unit-words'

type Stated = Pick<StatedFigure, 'value' | 'unit' | 'qualifier'>

const qualifierWords = (language: Locale) =>
  QUALIFIERS.map((qualifier) => ({ qualifier, word: qualifierWord(qualifier, language) })).filter(
    ({ word }) => word !== '',
  )

/** The qualifier that stands right before a number, be it inside its element or before it. */
function qualifierOf({ text, before, language }: ShownValue): { qualifier: Qualifier; number: string } {
  for (const { qualifier, word } of qualifierWords(language)) {
    if (text.startsWith(`${word} `)) return { qualifier, number: text.slice(word.length + 1) }
    if (` ${before.toLowerCase()}`.endsWith(` ${word}`)) return { qualifier, number: text }
  }
  return { qualifier: 'exact', number: text }
}

/** The unit in which a number is stated: a percent sign, or the words right after it; empty where there is none. */
const unitOf = (number: string, { after, language }: ShownValue) =>
  number.endsWith('%') ? '%' : unitAtStart(after, language)

/** Whether the text says the value, in full or short of a scale that the caption around it says. */
const saysValue = (number: string, { language, caption }: ShownValue, value: string) =>
  readNumber(number, language) === value ||
  Object.keys(SCALES[language]).some(
    (scale) => caption.split(/[\s,]+/).includes(scale) && readNumber(number, language, scale) === value,
  )

/**
 * In what a value on a page differs from its figure, in plain words; null when it says the same.
 * @param wholly the unit must stand beside it, as on the figure's own passport; else a heading may say it
 */
export function misstatement(shown: ShownValue, figure: Stated, wholly = false): string | null {
  const { value, unit, qualifier } = figure
  if (value === null) return `states ${shown.value}, where the figure is known to be missing`
  if (shown.value !== value) return `carries the value ${shown.value}, where the figure is ${value}`
  const said = qualifierOf(shown)
  if (!saysValue(said.number, shown, value)) return `reads “${shown.text}”, where the figure is ${value}`
  if (said.qualifier !== qualifier) return `is read as ${said.qualifier}, where the figure is ${qualifier}`
  const expected = unit === 'percent' ? '%' : valueParts({ value, unit }, shown.language).unit
  const found = unitOf(said.number, shown)
  if (found !== expected && (wholly || found !== ''))
    return `is stated ${found === '' ? 'without its unit' : `in “${found}”`}, where the figure is in ${expected}`
  return null
}
