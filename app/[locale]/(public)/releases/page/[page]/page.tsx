import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { releaseNumber } from '../../../../_articles/release-number'
import { ReleasesArticle, releasesPage } from '../../../../_articles/releases-article'

type Props = { params: Promise<{ locale: string; page: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

/** The number in the address. The first page is the list itself and has no second address. */
async function pageIn(params: Props['params']) {
  const page = releaseNumber((await params).page)
  return page === null || page === 1 || !(await releasesPage('live', page)) ? null : page
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, page] = [await pageLocale(params), await pageIn(params)]
  if (page === null) return {}
  const t = await getTranslations('releases')
  return pageMetadata({
    locale,
    path: `/releases/page/${page}`,
    title: t('pages.title', { page }),
    description: t('intro'),
  })
}

export default async function OlderReleasesPage({ params }: Props) {
  await pageLocale(params)
  const page = await pageIn(params)
  if (page === null) notFound()

  return <ReleasesArticle at="live" page={page} />
}
