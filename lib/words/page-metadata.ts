import type { Metadata } from 'next'
import type { Locale } from '@/lib/shared/text'
import { alternates } from './alternates'
import { cardHref } from './cards'
import { liveHref } from './href'
import { WORDS } from './words'

type Page = {
  locale: Locale
  /** Of today's page, without the language: `/zones/qtsc`. */
  path: string
  title: string
  /** A sentence or two of what is on the page, without figures: they would stand in search engines when they no longer do here. */
  description: string
  /** The path of the page whose social card stands for this one; the first page's where it has none of its own. */
  card?: string
  /** The title is whole as it is; otherwise the portal's name follows it. */
  whole?: boolean
  /** Something withdrawn keeps its page, but nobody should find it. */
  hidden?: boolean
  /** Other forms of what is on the page, such as feeds, by media type. */
  types?: NonNullable<Metadata['alternates']>['types']
}

const SPOKEN: Record<Locale, string> = { en: 'en_GB', vi: 'vi_VN' }
const CARD = { width: 1200, height: 630 } as const

/**
 * What the head of a live page tells search engines and whoever shares its address: title, description, the address
 * that is its own, its other language, and the card that stands for it. Every public page says all of it, through here.
 */
export function pageMetadata({ locale, path, title, description, ...page }: Page): Metadata {
  const card = cardHref(locale, page.hidden ? '/' : (page.card ?? '/'))
  const images = [{ url: card, ...CARD, alt: title, type: 'image/png' }]
  const own = alternates(locale, path)
  return {
    title: page.whole ? { absolute: title } : title,
    description,
    alternates: page.types ? { ...own, types: page.types } : own,
    ...(page.hidden && { robots: { index: false } }),
    openGraph: {
      type: 'website',
      siteName: WORDS[locale].shell.name,
      url: liveHref(locale, path),
      title,
      description,
      locale: SPOKEN[locale],
      alternateLocale: SPOKEN[locale === 'en' ? 'vi' : 'en'],
      images,
    },
    twitter: { card: 'summary_large_image', title, description, images },
  }
}
