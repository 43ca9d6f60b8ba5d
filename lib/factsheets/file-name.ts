import { isLocale, type Locale } from '@/lib/shared/text'

/** Reads `qtsc.vi.pdf`; null when it names no document in a language of the portal. */
export function factsheetNamed(file: string): { slug: string; locale: Locale } | null {
  const [, slug = '', locale = ''] = /^([a-z0-9-]{1,80})\.([a-z]{2})\.pdf$/.exec(file) ?? []
  return slug !== '' && isLocale(locale) ? { slug, locale } : null
}

/** The address of a zone's factsheet, as it is today. */
export const factsheetPath = (slug: string, locale: Locale) => `/factsheets/${slug}.${locale}.pdf`
