import type { Locale } from '@/lib/shared/text'
import { inReading, leadingTo } from './reading'

/** The address of a public page as it is today: `liveHref('vi', '/zones')` is `/vi/zones`. */
export const liveHref = (locale: Locale, path: string) => (path === '/' ? `/${locale}` : `/${locale}${path}`)

/**
 * The address of a public page in a language. On a page that shows an earlier day, it keeps to that day; in a preview,
 * to that preview.
 */
export const href = (locale: Locale, path: string) => inReading(leadingTo(liveHref(locale, path)))

/** The same page in another language, a preview's too. */
export const inLanguage = (locale: Locale, address: string) =>
  address.replace(/^(\/preview\/[^/]+)?\/[^/]*/, `$1/${locale}`)
