import type { Metadata } from 'next'
import { type Locale, LOCALES } from '@/lib/shared/text'
import { liveHref } from './href'

/** The first page chooses the language by itself; any other is in English for whoever reads neither. */
const unspoken = (path: string) => (path === '/' ? '/' : liveHref('en', path))

/** The addresses of a page by the language of who should be led there. */
export const languagesOf = (path: string): Record<string, string> => ({
  ...Object.fromEntries(LOCALES.map((locale) => [locale, liveHref(locale, path)])),
  'x-default': unspoken(path),
})

/** Tells search engines which address of a page is its own, and where its other language is. */
export const alternates = (locale: Locale, path: string): NonNullable<Metadata['alternates']> => ({
  canonical: liveHref(locale, path),
  languages: languagesOf(path),
})
