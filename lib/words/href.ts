import type { Locale } from '@/lib/shared/text'
import { inReading } from './reading'

/** The address of a public page as it is today: `liveHref('vi', '/zones')` is `/vi/zones`. */
export const liveHref = (locale: Locale, path: string) => (path === '/' ? `/${locale}` : `/${locale}${path}`)

/** The address of a public page in a language. On a page that shows an earlier day, it keeps to that day. */
export const href = (locale: Locale, path: string) => inReading(liveHref(locale, path))

/** The same page in another language. */
export const inLanguage = (locale: Locale, address: string) => address.replace(/^\/[^/]*/, `/${locale}`)
