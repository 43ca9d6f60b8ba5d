import type { Locale } from '../../lib/shared/text'

/** A value that a page states in a `data` element. */
export type ShownValue = {
  /** The decimal in its `value`. */
  value: string
  /** The words inside it, and those around it in the same block. */
  text: string
  before: string
  after: string
  /** What the captions of the drawings and tables around it say: they may carry the scale. */
  caption: string
  language: Locale
  /** The figure whose passport it links to; null when it links to none. */
  figure: number | null
}

/**
 * What numbers are that are no figures. Elements say it of all they hold by `data-numbers`: published texts that have a
 * source of their own, counts of what the portal itself holds, the marks of an axis, the limits of the portal's own rules.
 * Titles of sources, dates and ready citations are marked by their elements.
 */
export const OTHER_NUMBERS = ['quoted', 'counted', 'scale', 'rule'] as const
export type OtherNumbers = (typeof OTHER_NUMBERS)[number]

/** Words in a language. */
export type Words = { text: string; language: Locale }

/** A change in percent that the portal computed: `data-change` names the two figures that it lies between. */
export type ShownChange = { from: number; to: number; text: string; language: Locale }

/** A public page as a reader meets it without scripts. */
export type Page = {
  /** Its address without the language, `/zones/qtsc`, and all of it. */
  path: string
  address: string
  language: Locale
  values: ShownValue[]
  changes: ShownChange[]
  /** Links to passports that hold no value: of figures that are known to be missing, or of words that lead there. */
  bareLinks: { figure: number; text: string }[]
  links: string[]
  /** What is said outside of values and of what is marked as no figure, a block at a time. */
  words: Words[]
  /** The ready citations. */
  citations: string[]
  /** How many numbers stand in what is marked as no figure. */
  others: Record<OtherNumbers, number>
}
