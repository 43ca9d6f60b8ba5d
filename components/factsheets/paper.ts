import { createTranslator } from 'next-intl'
import type { Edition } from '@/lib/factsheets/edition'
import type { SourceRef } from '@/lib/figures/figure'
import { formatDate, formatDay } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import { WORDS } from '@/lib/words/words'

// Not the request's own words: a document is drawn where no page is.
const wordsIn = (locale: Locale) => createTranslator({ locale, messages: WORDS[locale] })

/** What everything on a document is drawn with. */
export type Paper = {
  locale: Locale
  t: ReturnType<typeof wordsIn>
  edition: Edition
  /** The whole address of a page of the portal, kept to the moment that was asked for. */
  address: (path: string) => string
  /** The same, kept to the state that is printed, whatever is published later. */
  lasting: (path: string) => string
  /** The number under which a source stands at the end; each has one from the start. */
  numberOf: (source: SourceRef) => number
  sources: readonly SourceRef[]
}

/** What a document is made for. @param portal the portal's own address, without a path */
export type Making = { locale: Locale; edition: Edition; portal: string }

const asked = (path: string, query: string | null) =>
  query === null ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`

/** A day that is not over shows another state tomorrow, and so does an address that names no moment. */
const lastingQuery = ({ query, isToday, release }: Edition) =>
  query === null || isToday ? `release=${release.number}` : query

/**
 * @param sources whatever the document cites, in the order in which it does; each may stand there several times
 */
export function paperOf({
  locale,
  edition,
  portal,
  sources,
}: Making & { sources: readonly SourceRef[] }): Paper {
  const numbers = new Map<string, number>()
  const once = sources.filter(({ id }) => {
    if (numbers.has(id)) return false
    numbers.set(id, numbers.size + 1)
    return true
  })
  return {
    locale,
    t: wordsIn(locale),
    edition,
    address: (path) => portal + asked(liveHref(locale, path), edition.query),
    lasting: (path) => portal + asked(liveHref(locale, path), lastingQuery(edition)),
    numberOf: ({ id }) => numbers.get(id) ?? 0,
    sources: once,
  }
}

/** The release that a document prints, and its day: "Release 3 of 5 December 2025". */
export const releaseWords = ({ t, edition: { release }, locale }: Paper) =>
  t('factsheet.release', { number: release.number, day: formatDay(release.publishedAt, locale) })

/** The state that a document prints, in a line. */
export function asOfWords(paper: Paper): string {
  const { t, edition, locale } = paper
  const { moment, isToday, release } = edition
  if (moment?.kind !== 'day')
    return t('factsheet.asOfRelease', { day: formatDay(release.publishedAt, locale) })
  const day = formatDate(moment.day, locale)
  return t(isToday ? 'factsheet.asOfToday' : 'factsheet.asOfDay', { day })
}

/** What the file says of itself. Its date is the release's: the same state always makes the same file. */
export const about = (paper: Paper, title: string) => ({
  title,
  author: 'Zonebook',
  subject: asOfWords(paper),
  creator: 'Zonebook',
  producer: 'Zonebook',
  language: paper.locale,
  creationDate: new Date(paper.edition.release.publishedAt),
  pdfVersion: '1.7' as const,
})

/** A long address in lines, broken where one may be broken by hand: nothing is put in between. */
export function addressLines(address: string, most: number): string[] {
  const lines = ['']
  for (const part of address.split(/(?<=[,&?/])/)) {
    const line = lines.at(-1) ?? ''
    if (line !== '' && line.length + part.length > most) lines.push(part)
    else lines.splice(-1, 1, line + part)
  }
  return lines
}
