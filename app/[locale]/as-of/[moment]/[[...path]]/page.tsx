import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ReadingBanner } from '@/components/releases/reading-banner'
import { standingAt } from '@/lib/releases/standing'
import { formatDate } from '@/lib/shared/format-date'
import { liveHref } from '@/lib/words/href'
import { pageLocale } from '@/lib/words/page-locale'
import { earlierPage } from './earlier-pages'

type Props = { params: Promise<{ locale: string; moment: string; path?: string[] }> }

// Not kept: what "today" and "the future" are changes with no write, and there are as many addresses as days.
export const dynamic = 'force-dynamic'

const addressOf = (path: readonly string[]) => `/${path.join('/')}`

async function read(params: Props['params']) {
  const [locale, { moment, path = [] }] = [await pageLocale(params), await params]
  const standing = await standingAt(moment)
  const page = standing.ok ? await earlierPage({ at: standing.value.release.number, locale }, path) : null
  return { locale, path, standing, page }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, path, standing, page } = await read(params)
  if (!standing.ok || !page) return { robots: { index: false } }
  const t = await getTranslations('asOf')
  const { moment, release } = standing.value
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
  const { path, standing, page } = await read(params)
  if (!standing.ok || !page) notFound()

  return (
    <>
      <ReadingBanner standing={standing.value} path={addressOf(path)} />
      {page.article}
    </>
  )
}
