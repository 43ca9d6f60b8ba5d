import { askedMoment } from '../../lib/releases/moment.ts'

const PUBLIC_PAGE = /^\/(en|vi)(?=[/?]|$)/

/**
 * Where the words are for a public address that does not exist: `/vi/unknown-address`, or
 * `/vi/unknown-address/2026-03-31` when a past day was asked for. Null for what is no public page.
 */
export function wordsFor(address: string): string | null {
  const [, locale] = PUBLIC_PAGE.exec(address) ?? []
  if (locale === undefined) return null
  const moment = askedMoment(new URLSearchParams(address.split('?')[1]))
  return `/${locale}/unknown-address${moment === null ? '' : `/${encodeURIComponent(moment)}`}`
}
