import type { Metadata } from 'next'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from './href'

/** Tells search engines which address of a page is its own, and where its other language is. */
export const alternates = (locale: Locale, path: string): NonNullable<Metadata['alternates']> => ({
  canonical: liveHref(locale, path),
  languages: { en: liveHref('en', path), vi: liveHref('vi', path) },
})
