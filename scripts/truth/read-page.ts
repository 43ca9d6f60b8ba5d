import { isLocale, type Locale } from '../../lib/shared/text'
import {
  attribute,
  bodyOf,
  type Element,
  firstBelow,
  isElement,
  isText,
  isUnseen,
  tidy,
  wordsOf,
} from './markup'
import { OTHER_NUMBERS, type OtherNumbers, type Page, type ShownValue } from './page'

const BLOCKS = new Set(
  (
    'address article aside blockquote body caption dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol option p pre section summary table tbody td tfoot th ' +
    'thead tr ul'
  ).split(' '),
)
const QUOTATIONS = new Set(['cite', 'time', 'blockquote', 'pre'])
const CAPTIONS: Readonly<Record<string, string>> = { figure: 'figcaption', table: 'caption' }
const A_NUMBER = /\d[\d.,]*/g
const PASSPORT = /^\/([^/]+)\/figures\/(\d+)(?:[?#]|$)/

/** The figure whose passport an address leads to, in the language of the page that leads there. */
function passportAt(address: string | undefined, { language }: Pick<Page, 'language'>): number | null {
  const [, spoken, id] = PASSPORT.exec(address ?? '') ?? []
  return spoken === language ? Number(id) : null
}

const isLink = ({ tagName }: Element) => tagName === 'a'
const isValue = ({ tagName }: Element) => tagName === 'data'

function otherNumbersIn(element: Element): OtherNumbers | 'change' | undefined {
  if (QUOTATIONS.has(element.tagName)) return 'quoted'
  if (attribute(element, 'data-change') !== undefined) return 'change'
  return OTHER_NUMBERS.find((kind) => attribute(element, 'data-numbers') === kind)
}

/** What surrounds the element that is being read. */
type Place = {
  language: Locale
  passport: number | null
  caption: string
  others: OtherNumbers | 'change' | undefined
}

function inside(place: Place, element: Element, page: Page): Place {
  const language = attribute(element, 'lang') ?? ''
  const caption = firstBelow(element, ({ tagName }) => tagName === CAPTIONS[element.tagName])
  return {
    language: isLocale(language) ? language : place.language,
    passport: passportAt(attribute(element, 'href'), page) ?? place.passport,
    caption: caption ? tidy(`${wordsOf(caption)} ${place.caption}`) : place.caption,
    others: place.others ?? otherNumbersIn(element),
  }
}

/** A part of a block, in the order of reading. */
type Piece =
  | { kind: 'text' | 'change' | OtherNumbers; text: string }
  | { kind: 'value'; text: string; shown: Pick<ShownValue, 'value' | 'caption' | 'language' | 'figure'> }

/** Reads a page; nothing that only a script would show is seen. */
export function readPage(html: string, at: Pick<Page, 'path' | 'address' | 'language'>): Page {
  const others = { quoted: 0, counted: 0, scale: 0, rule: 0 }
  const page: Page = {
    ...at,
    values: [],
    changes: [],
    bareLinks: [],
    links: [],
    words: [],
    citations: [],
    others,
  }
  let block: Piece[] = []

  function endBlock(language: Locale) {
    readBlock(block, language, page)
    block = []
  }

  function readValue(element: Element, { passport, caption, language }: Place) {
    const held = firstBelow(element, isLink)
    const address = held && attribute(held, 'href')
    if (address !== undefined) page.links.push(address)
    const figure = passport ?? passportAt(address, page)
    const shown = { value: attribute(element, 'value') ?? '', caption, language, figure }
    block.push({ kind: 'value', text: wordsOf(element), shown })
  }

  function readChildren(element: Element, place: Place) {
    for (const child of element.childNodes)
      if (isElement(child)) readElement(child, place)
      else if (isText(child)) block.push({ kind: place.others ?? 'text', text: child.value })
  }

  function readElement(element: Element, outer: Place) {
    if (isUnseen(element)) return
    const place = inside(outer, element, page)
    const isBlock = BLOCKS.has(element.tagName)
    if (isBlock) endBlock(outer.language)
    else block.push({ kind: 'text', text: ' ' })
    noteWhole(element, place, page)
    if (isValue(element)) readValue(element, place)
    else readChildren(element, place)
    if (isBlock) endBlock(place.language)
    else block.push({ kind: 'text', text: ' ' })
  }

  const body = bodyOf(html)
  if (body) readElement(body, { language: at.language, passport: null, caption: '', others: undefined })
  return page
}

/** Takes from an element what is said of it as a whole: where it leads, its label, what it cites or computes. */
function noteWhole(element: Element, { language }: Place, page: Page) {
  const label = attribute(element, 'aria-label') ?? attribute(element, 'alt')
  if (label) page.words.push({ text: tidy(label), language })
  if (element.tagName === 'blockquote') page.citations.push(wordsOf(element))

  const [from, to] = (attribute(element, 'data-change') ?? '').split(' ').map(Number)
  if (from && to) page.changes.push({ from, to, text: wordsOf(element), language })

  const address = isLink(element) ? attribute(element, 'href') : undefined
  if (address === undefined) return
  // There are as many answers as questions: a link to one says that it is not to be followed by machines.
  if (!(attribute(element, 'rel') ?? '').split(' ').includes('nofollow')) page.links.push(address)
  const figure = passportAt(address, page)
  // A passport that leads to itself names nothing.
  const isOwn = page.path === `/figures/${figure}`
  if (figure !== null && !isOwn && !firstBelow(element, isValue))
    page.bareLinks.push({ figure, text: wordsOf(element) })
}

const said = (pieces: readonly Piece[]) => tidy(pieces.map(({ text }) => text).join(''))

/** Takes from a block the values with the words around them, and the words that stand outside of them. */
function readBlock(block: readonly Piece[], language: Locale, page: Page) {
  block.forEach((piece, i) => {
    if (piece.kind === 'value') {
      const around = { before: said(block.slice(0, i)), after: said(block.slice(i + 1)) }
      page.values.push({ ...piece.shown, text: piece.text, ...around })
    } else if (piece.kind !== 'text' && piece.kind !== 'change')
      page.others[piece.kind] += piece.text.match(A_NUMBER)?.length ?? 0
  })
  // What stands apart keeps the words on its two sides apart.
  const text = tidy(block.map((piece) => (piece.kind === 'text' ? piece.text : ' | ')).join(''))
  if (/[\p{L}\d]/u.test(text)) page.words.push({ text, language })
}
