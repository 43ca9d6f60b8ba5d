import type { Locale } from '@/lib/shared/text'
import { parkDayOf } from '@/lib/shared/park-day'

/** What a citation says of a figure, in the language of whoever cites. */
export type Cited = {
  id: number
  /** The release that published it. With the id it pins the version: neither is ever given to another. */
  release: number
  publishedAt: string
  title: string
  /** Where the figure comes from. */
  note: string
  /** "Release 4" */
  edition: string
  address: string
  locale: Locale
}

const PORTAL = 'Zonebook'

/** The key of a figure in a list of references; it stays the same for ever. */
export const citationKey = ({ id, release }: Pick<Cited, 'id' | 'release'>) =>
  `zonebook-figure-${id}-release-${release}`

// A backslash or brace that is escaped by a backslash would still be counted when fields are told apart by braces.
const AS_TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '%': '\\%',
  '#': '\\#',
  '&': '\\&',
  _: '\\_',
  $: '\\$',
}

// Line breaks and control characters, and halves of characters, which no UTF-8 file can hold.
const oneLine = (words: string) =>
  words
    .toWellFormed()
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()

/** A text as a field of BibTeX holds it: in UTF-8, with what TeX would take for a command escaped. */
export const texOf = (words: string) =>
  oneLine(words).replaceAll(/[\\{}~^%#&_$]/g, (sign) => AS_TEX[sign] ?? sign)

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const dayOf = ({ publishedAt }: Cited) => parkDayOf(new Date(publishedAt)).split('-').map(Number)
// BibTeX takes it as it stands, so that it may hold no braces.
const addressOf = ({ address }: Cited) => new URL(address).href.replaceAll('{', '%7B').replaceAll('}', '%7D')

const LANGUAGES: Record<Locale, string> = { en: 'english', vi: 'vietnamese' }

/**
 * A citation for BibTeX and BibLaTeX, in UTF-8. `@misc` is the one type that every style of either knows; the doubled
 * braces keep names and capitals as they are.
 */
export function toBibtex(cited: Cited): string {
  const [year, month = 1] = dayOf(cited)
  const fields = [
    ['author', `{{${PORTAL}}}`],
    ['title', `{{${texOf(cited.title)}}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[month - 1] ?? 'jan'],
    ['howpublished', `{${texOf(`${PORTAL}, ${cited.edition}`)}}`],
    ['note', `{${texOf(cited.note)}}`],
    ['url', `{${addressOf(cited)}}`],
    ['langid', `{${LANGUAGES[cited.locale]}}`],
  ]
  const lines = fields.map(([name = '', value]) => `  ${name.padEnd(12)} = ${value}`)
  return `@misc{${citationKey(cited)},\n${lines.join(',\n')}\n}\n`
}

/** A citation as CSL-JSON 1.0, which Zotero, Pandoc and others read: a list of one entry. */
export function toCslJson(cited: Cited) {
  return [
    {
      id: citationKey(cited),
      type: 'dataset',
      title: oneLine(cited.title),
      author: [{ literal: PORTAL }],
      publisher: PORTAL,
      issued: { 'date-parts': [dayOf(cited)] },
      version: oneLine(cited.edition),
      note: oneLine(cited.note),
      URL: addressOf(cited),
      language: cited.locale,
    },
  ]
}
