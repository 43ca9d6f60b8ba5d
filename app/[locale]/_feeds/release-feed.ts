import { Feed } from 'feed'
import { releaseOf } from '@/lib/api/answer'
import type { MomentQuery } from '@/lib/api/query'
import { publicAddress } from '@/lib/entry/public-address'
import { listReleaseChanges, listReleases } from '@/lib/releases/queries'
import type { Release } from '@/lib/releases/release'
import { summaryOf } from '@/lib/releases/summary'
import type { Locale } from '@/lib/shared/text'
import { FEED_FORMATS, type FeedFormat, feedHref } from '@/lib/words/feeds'
import { liveHref } from '@/lib/words/href'
import { WORDS } from '@/lib/words/words'
import { entryContent, entrySummary, entryTitle } from './entry-content'
import { escaped, plain } from './markup'

/** The newest releases that a feed tells of. */
const NEWEST = 50

const PUBLISHER = { name: 'Zonebook' } as const

/** A release as a feed tells it. Told in the names of its own time, so that an entry never changes. */
async function entryOf({ number, publishedAt, title }: Release, locale: Locale, format: FeedFormat) {
  const changes = await listReleaseChanges(number, number)
  const address = publicAddress(liveHref(locale, `/releases/${number}`))
  // Atom holds titles and summaries as markup, JSON Feed as text.
  const text = format === 'atom' ? escaped : plain
  return {
    id: address,
    link: address,
    title: text(entryTitle(number, title, locale)),
    date: new Date(publishedAt),
    published: new Date(publishedAt),
    description: text(entrySummary(changes, locale)),
    content: entryContent(changes, locale),
    extensions: [
      {
        name: '_zonebook',
        objects: {
          about: publicAddress(`/api/v1/releases/${number}/changes`),
          release: number,
          ...summaryOf(changes),
        },
      },
    ],
  }
}

/**
 * The newest releases as a feed: Atom 1.0 (RFC 4287) or JSON Feed 1.1.
 * @param asked a day or a release whose readers it tells of releases up to then
 * @throws AppError NOT_FOUND for a moment at which nothing stood
 */
export async function releaseFeed(locale: Locale, format: FeedFormat, asked: MomentQuery) {
  const [newest, all] = await Promise.all([releaseOf(asked), listReleases()])
  const told = all.filter(({ number }) => newest !== null && number <= newest.number).slice(0, NEWEST)
  const own = publicAddress(feedHref(locale, format)) + queryOf(asked)
  const { title, description } = WORDS[locale].releases.feeds
  const feed = new Feed({
    id: own,
    title,
    description,
    link: publicAddress(liveHref(locale, '/releases')),
    feedLinks: { [format]: own },
    updated: new Date(told[0]?.publishedAt ?? 0),
    generator: false,
    ...(format === 'atom' && { author: PUBLISHER }),
  })
  for (const entry of await Promise.all(told.map((release) => entryOf(release, locale, format))))
    feed.addItem(entry)
  const body = format === 'atom' ? inLanguage(feed.atom1(), locale) : jsonFeed(feed.json1(), locale)
  return { body, type: `${FEED_FORMATS[format].type}; charset=utf-8` }
}

const queryOf = ({ asOf, release }: MomentQuery) =>
  asOf !== undefined ? `?asOf=${asOf}` : release !== undefined ? `?release=${release}` : ''

// The library leaves the language out, in which nobody could tell the two feeds apart.
const inLanguage = (atom: string, locale: Locale) => atom.replace('<feed ', `<feed xml:lang="${locale}" `)

function jsonFeed(json: string, language: Locale) {
  const told: unknown = JSON.parse(json)
  return JSON.stringify({
    ...(typeof told === 'object' && told),
    version: 'https://jsonfeed.org/version/1.1',
    language,
    authors: [PUBLISHER],
  })
}
