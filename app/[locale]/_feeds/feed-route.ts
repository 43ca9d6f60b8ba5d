import { momentQuery } from '@/lib/api/query'
import { publicGet } from '@/lib/entry/route'
import { isLocale } from '@/lib/shared/text'
import type { FeedFormat } from '@/lib/words/feeds'
import { releaseFeed } from './release-feed'

/** Answers with the feed of releases in a format, in the language of its address. */
export const feedRoute = (format: FeedFormat) =>
  publicGet(
    (_parameters: { locale: string }) => momentQuery,
    async (asked, { locale }) => (isLocale(locale) ? releaseFeed(locale, format, asked) : null),
  )
