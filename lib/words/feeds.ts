import type { Metadata } from 'next'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from './href'
import { WORDS } from './words'

export const FEED_FORMATS = {
  atom: { file: 'feed.xml', type: 'application/atom+xml' },
  json: { file: 'feed.json', type: 'application/feed+json' },
} as const
export type FeedFormat = keyof typeof FEED_FORMATS

/** The address of the feed of releases. Always that of today: nobody subscribes to the past. */
export const feedHref = (locale: Locale, format: FeedFormat) =>
  liveHref(locale, `/releases/${FEED_FORMATS[format].file}`)

/** Tells feed readers, in the head of a page, where the feeds of releases are. */
export const feedTypes = (locale: Locale): NonNullable<NonNullable<Metadata['alternates']>['types']> =>
  Object.fromEntries(
    (['atom', 'json'] as const).map((format) => [
      FEED_FORMATS[format].type,
      [{ url: feedHref(locale, format), title: WORDS[locale].releases.feeds.title }],
    ]),
  )
