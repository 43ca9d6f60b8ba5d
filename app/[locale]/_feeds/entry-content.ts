import { createTranslator } from 'next-intl'
import { countWords } from '@/components/releases/count-words'
import { publicAddress } from '@/lib/entry/public-address'
import type { Figure } from '@/lib/figures/figure'
import type { ReleaseChange } from '@/lib/releases/release'
import { summaryOf } from '@/lib/releases/summary'
import { formatPeriod } from '@/lib/shared/format-date'
import { formatStated } from '@/lib/shared/format'
import type { Locale, Text } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import { WORDS } from '@/lib/words/words'
import { element, escaped } from './markup'

/** An entry tells of so many changes; the page of its release of all. */
const AT_MOST = 20

// Not the request's own words: a feed is drawn where no page is.
const wordsIn = (locale: Locale) =>
  createTranslator({ locale, messages: WORDS[locale], namespace: 'releases' })
type Words = ReturnType<typeof wordsIn>

export const entryTitle = (number: number, title: Text, locale: Locale) =>
  `${wordsIn(locale)('number', { number })}: ${title[locale]}`

/** What a release did, in a line. */
export function entrySummary(changes: readonly ReleaseChange[], locale: Locale): string {
  const t = wordsIn(locale)
  return countWords(summaryOf(changes), {
    count: (key, count) => t(`counts.${key}`, { count }),
    none: () => t('counts.none'),
  })
}

const isMended = ({ operation }: ReleaseChange) => operation !== 'create'
const mendedFirst = (a: ReleaseChange, b: ReleaseChange) => Number(isMended(b)) - Number(isMended(a))

/** What a release changed, as markup: figures before and after, and whatever else changed, by name and reason. */
export function entryContent(changes: readonly ReleaseChange[], locale: Locale): string {
  const t = wordsIn(locale)
  const figures = changes.filter(({ kind }) => kind === 'observation').toSorted(mendedFirst)
  const others = changes.filter((change) => change.kind !== 'observation' && isMended(change))
  const said = [element('p', escaped(entrySummary(changes, locale)))]
  if (figures.length > 0) said.push(figureTable(figures.slice(0, AT_MOST), locale, t))
  if (figures.length > AT_MOST)
    said.push(element('p', escaped(t('entry.more', { count: figures.length - AT_MOST }))))
  if (others.length > 0) {
    const entries = others.slice(0, AT_MOST).map((change) => element('li', escaped(named(change, locale, t))))
    said.push(element('p', escaped(t('entry.others'))), element('ul', entries.join('')))
  }
  if (others.length > AT_MOST)
    said.push(element('p', escaped(t('entry.moreOthers', { count: others.length - AT_MOST }))))
  return said.join('')
}

function figureTable(changes: readonly ReleaseChange[], locale: Locale, t: Words) {
  const heads = [t('entry.subject'), t('metric'), t('period'), t('old'), t('new'), t('why')]
  const head = element('tr', heads.map((words) => element('th', escaped(words))).join(''))
  const rows = changes.map((change) => figureRow(change, locale, t))
  return element('table', element('thead', head) + element('tbody', rows.join('')))
}

function figureRow(change: ReleaseChange, locale: Locale, t: Words) {
  const { before, after } = change
  const figure = after ?? before
  if (!figure) return ''
  const cells = [
    escaped(figure.subject.name[locale]),
    escaped(figure.metric.name[locale]),
    escaped(formatPeriod(figure, locale)),
    before ? valueOf(before, locale) : escaped(t('first')),
    after ? valueOf(after, locale) : escaped(t('withdrawn')),
    escaped(why(change, locale, t)),
  ]
  return element('tr', cells.map((cell) => element('td', cell)).join(''))
}

/** A figure as on every page: its value in a link to its passport. */
function valueOf(figure: Figure, locale: Locale) {
  const { id, value, unit, qualifier, missingCause } = figure
  const words =
    value === null
      ? escaped(missingCause?.[locale] ?? WORDS[locale].figures.notReported)
      : element('data', escaped(formatStated({ value, unit, qualifier }, locale)), { value })
  return element('a', words, { href: publicAddress(liveHref(locale, `/figures/${id}`)) })
}

const why = ({ nature, reason }: ReleaseChange, locale: Locale, t: Words) =>
  [nature && t(`natures.${nature}`), reason?.[locale]].filter(Boolean).join(': ')

function named(change: ReleaseChange, locale: Locale, t: Words) {
  const name = change.name?.[locale] ?? t('unnamed')
  const told = `${t(`kinds.${change.kind}`)}: ${name} (${t(`operations.${change.operation}`)})`
  return [told, why(change, locale, t)].filter(Boolean).join('. ')
}
