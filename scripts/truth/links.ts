import { LOCALES } from '../../lib/shared/text'

/** Where a link of a page leads, as far as the check follows it. */
export type Target =
  /** A page of the portal, by its address without the language. */
  | { kind: 'page'; path: string }
  /** A page as of another moment: such pages are as many again for each day, so that a sample must do. */
  | { kind: 'earlier'; address: string }
  /** A file or an answer of the data API: it must be there. */
  | { kind: 'file'; address: string }

const PAGE = new RegExp(`^/(?:${LOCALES.join('|')})(/.*)?$`)
const MOMENTS = ['asOf', 'release']

/**
 * @param origins those under which the portal calls itself by its own name
 * @param asOf the day that is being read: links that keep to it lead to its pages, and others out of it
 * @returns null for what is not the portal's, and for what staff alone may open
 */
export function targetOf(
  link: string,
  from: string,
  origins: readonly string[],
  asOf: string | undefined,
): Target | null {
  const [base = ''] = origins
  if (!URL.canParse(link, new URL(from, base))) return null
  const url = new URL(link, new URL(from, base))
  if (!origins.includes(url.origin) || /^\/admin(\/|$)/.test(url.pathname)) return null
  const [, path] = PAGE.exec(url.pathname) ?? []
  if (path === undefined && !PAGE.test(url.pathname))
    return url.pathname === '/' ? null : { kind: 'file', address: `${url.pathname}${url.search}` }

  const moment = MOMENTS.some((name) => url.searchParams.has(name))
  if (asOf !== undefined) {
    if (url.searchParams.get('asOf') !== asOf) return null
    url.searchParams.delete('asOf')
  } else if (moment) return { kind: 'earlier', address: `${url.pathname}${url.search}` }
  return { kind: 'page', path: `${path ?? ''}${url.search}` || '/' }
}

/** The address of a page in a language, on the day that is being read. */
export function addressOf(path: string, language: string, asOf: string | undefined): string {
  const address = `/${language}${path === '/' ? '' : path}`
  return asOf === undefined ? address : `${address}${address.includes('?') ? '&' : '?'}asOf=${asOf}`
}
