import { askedMoment } from '../../lib/releases/moment.ts'

const PUBLIC_PAGE = /^\/(en|vi)(?=[/?]|$)/
const PREVIEW = /^\/preview\/[\w-]+\/(?:en|vi)(?=[/?]|$)/

/** Whether an address is that of a page before it is public, of which nothing may be kept. */
export const isPreview = (address: string) => PREVIEW.test(address)

/**
 * Where the words are for a public address that does not exist: `/vi/unknown-address`, or
 * `/vi/unknown-address/2026-03-31` when a past day was asked for. In a preview the words are its own. Null for what is
 * no page of these.
 */
export function wordsFor(address: string): string | null {
  const [preview] = PREVIEW.exec(address) ?? []
  if (preview !== undefined) return `${preview}/unknown-address`
  const [, locale] = PUBLIC_PAGE.exec(address) ?? []
  if (locale === undefined) return null
  const moment = askedMoment(new URLSearchParams(address.split('?')[1]))
  return `/${locale}/unknown-address${moment === null ? '' : `/${encodeURIComponent(moment)}`}`
}
