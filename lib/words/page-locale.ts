import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/lib/shared/text'

/**
 * The language of a public page, made known to everything that renders words below it. Each page and its metadata
 * call it first: words asked for before would read the request's headers, and the page could not be kept.
 * A language that we do not speak is an address that does not exist.
 */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  setRequestLocale(locale)
  return locale
}
