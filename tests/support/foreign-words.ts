import { readdirSync, readFileSync } from 'node:fs'
import type { Locale } from '../../lib/shared/text'

type Tree = { [key: string]: string | Tree }

const messagesIn = (tree: Tree): string[] =>
  Object.values(tree).flatMap((value) => (typeof value === 'string' ? [value] : messagesIn(value)))

/** What a message says whatever stands in it, in pieces of three words or more: arguments and tags are cut out. */
const piecesOf = (message: string) =>
  message
    .split(/[{}#]|<\/?\w+>/)
    .map((piece) => piece.replace(/\s+/g, ' ').trim())
    .filter((piece) => piece.split(' ').length >= 3)

// From the files: journeys load this beside a browser, where JSON cannot be imported.
function piecesIn(locale: Locale) {
  const folder = `lib/words/messages/${locale}`
  const messages = readdirSync(folder).flatMap((file) =>
    messagesIn(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))),
  )
  return new Set(messages.flatMap(piecesOf))
}

const PIECES = { en: piecesIn('en'), vi: piecesIn('vi') }

// Words of which hardly a sentence is made without one, and that no word of the other language is written like. Names hold
// none of them: "Công viên phần mềm Quang Trung", "Software City".
const SIGNS = {
  en: /(?<![\p{L}\d/.-])(the|of|and|with|from|which|are|is|was|were|by|not|for|that|this|has|have)(?![\p{L}\d/-])/iu,
  vi: /(?<![\p{L}\d])(và|của|các|là|được|theo|cho|không|chưa|những|này|từ|đến|trong|tại|với|về|đã|sẽ|một|số liệu|ngày|năm)(?!\p{L})/iu,
}

// "Saigon Institute of Technology"
const NAME = /\p{Lu}\p{L}*(?: \p{Lu}\p{L}*)* (?:of|and|for|the|of the) \p{Lu}\p{L}*/gu

/**
 * The texts of a page that are not in its language: those that hold what a message says in the other, and those that
 * hold words of the other.
 * @param texts what the page says in its own language
 */
export function foreignTo(locale: Locale, texts: readonly string[]): string[] {
  const other = locale === 'en' ? 'vi' : 'en'
  const pieces = [...PIECES[other]].filter((piece) => !PIECES[locale].has(piece))
  return texts.filter(
    (text) => SIGNS[other].test(text.replaceAll(NAME, '')) || pieces.some((piece) => text.includes(piece)),
  )
}
