import * as z from 'zod'
import { publicGet } from '@/lib/entry/route'
import { isLocale } from '@/lib/shared/text'
import type { FeedFormat } from '@/lib/words/feeds'
import { releaseFeed } from './release-feed'

const query = z.strictObject({ asOf: z.iso.date('not_a_day').optional() })

/** Answers with the feed of releases in a format, in the language of its address. */
export const feedRoute = (format: FeedFormat) =>
  publicGet(
    (_parameters: { locale: string }) => query,
    async ({ asOf }, { locale }) => (isLocale(locale) ? releaseFeed(locale, format, asOf) : null),
  )
