import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ReadingBanner } from '@/components/releases/reading-banner'
import { readKeptMoment } from '@/lib/releases/kept-moment'
import { standingOf } from '@/lib/releases/standing'
import { formatDate } from '@/lib/shared/format-date'
import { liveHref } from '@/lib/words/href'
import { pageLocale } from '@/lib/words/page-locale'
import { pageAt, type PageAt } from '../../../_articles/page-at'

type Props = { params: Promise<{ locale: string; moment: string; path?: string[] }> }

// Kept, as live pages are. Nothing below asks for the time: proxy.ts has, and the name of the moment says what it is.
export const dynamic = 'force-static'
export const generateStaticParams = () => []

const addressOf = (path: readonly string[]) => `/${path.join('/')}`

async function read(params: Props['params']) {
  const [locale, { moment, path = [] }] = [await pageLocale(params), await params]
  const kept = readKeptMoment(moment)
  const standing = kept && (await standingOf(kept))
  if (!standing?.ok) return null
  const page = await pageAt({ at: standing.value.release.number, locale }, path)
  return page && { locale, path, standing: standing.value, page }
}

/** Drawn below the layout, which has noted by then which moment is read. */
const Drawn = ({ page }: { page: PageAt }) => page.draw()

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await read(params)
  if (!found) return { robots: { index: false } }
  const { locale, path, standing, page } = found
  const t = await getTranslations('asOf')
  const { moment, release } = standing
  const when =
    moment.kind === 'day'
      ? t('titleDay', { day: formatDate(moment.day, locale) })
      : t('titleRelease', { number: release.number })
  return {
    title: `${page.title} (${when})`,
    robots: { index: false },
    alternates: { canonical: liveHref(locale, addressOf(path)) },
  }
}

export default async function EarlierPage({ params }: Props) {
  const found = await read(params)
  if (!found) notFound()

  return (
    <>
      <ReadingBanner standing={found.standing} path={addressOf(found.path)} />
      <Drawn page={found.page} />
    </>
  )
}
