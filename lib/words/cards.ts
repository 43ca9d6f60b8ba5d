import type { Locale } from '@/lib/shared/text'

/** The address of the social card of a page: `/cards/vi/zones/qtsc.png`, that of the first page `/cards/vi/home.png`. */
export const cardHref = (locale: Locale, path: string) =>
  `/cards/${locale}${path === '/' ? '/home' : path}.png`

/** The path of the page that a card stands for; null for what is no card's address. */
export function cardPath(parts: readonly string[]): string | null {
  const [, path] = /^(.*)\.png$/.exec(parts.join('/')) ?? []
  return path === undefined ? null : path === 'home' ? '/' : `/${path}`
}
