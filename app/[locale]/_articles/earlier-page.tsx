import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { ReadingBanner } from '@/components/releases/reading-banner'
import { readKeptMoment } from '@/lib/releases/kept-moment'
import { type Standing, standingOf } from '@/lib/releases/standing'
import { formatDate } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import { liveHref } from '@/lib/words/href'
import { pageAt, type PageAt } from './page-at'

export type EarlierPage = { locale: Locale; address: string; standing: Standing; page: PageAt }

/**
 * A public page as it stood at a moment, by the name under which its pages are kept.
 * @param asked what the address asks of the page
 * @returns null when there was no such page then, or the name is none of a moment that can be read
 */
export async function earlierPage(
  { locale, moment, path }: { locale: Locale; moment: string; path: readonly string[] },
  asked: URLSearchParams,
): Promise<EarlierPage | null> {
  const kept = readKeptMoment(moment)
  const standing = kept && (await standingOf(kept))
  if (!standing?.ok) return null
  const page = await pageAt({ at: standing.value.release.number, locale }, path, asked)
  return page && { locale, address: `/${path.join('/')}`, standing: standing.value, page }
}

/** Nobody should find what a page said once before what it says now. */
export async function earlierMetadata({ locale, address, standing, page }: EarlierPage): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: 'asOf' })
  const { moment, release } = standing
  const when =
    moment.kind === 'day'
      ? t('titleDay', { day: formatDate(moment.day, locale) })
      : t('titleRelease', { number: release.number })
  return {
    title: `${page.title} (${when})`,
    robots: { index: false },
    alternates: { canonical: liveHref(locale, address) },
  }
}

/** Drawn below the layout, which has noted by then which moment is read. */
const Drawn = ({ page }: { page: PageAt }): Promise<ReactNode> => page.draw()

export const Earlier = ({ found }: { found: EarlierPage }) => (
  <>
    <ReadingBanner standing={found.standing} path={found.address} />
    <Drawn page={found.page} />
  </>
)
