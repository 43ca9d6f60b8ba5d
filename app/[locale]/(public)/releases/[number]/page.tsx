import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { releaseDescription } from '@/components/found/descriptions'
import { getRelease } from '@/lib/releases/queries'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { ReleaseArticle } from '../../../_articles/release-article'
import { releaseNumber } from '../../../_articles/release-number'

type Props = { params: Promise<{ locale: string; number: string }> }

export const dynamic = 'force-static'
export const generateStaticParams = () => []

async function releaseOf(params: Props['params']) {
  const number = releaseNumber((await params).number)
  return number === null ? null : getRelease(number)
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, release] = [await pageLocale(params), await releaseOf(params)]
  if (!release) return {}
  return pageMetadata({
    locale,
    path: `/releases/${release.number}`,
    title: release.title[locale],
    description: releaseDescription(await getTranslations({ locale }), release, locale),
  })
}

export default async function ReleasePage({ params }: Props) {
  const [locale, release] = [await pageLocale(params), await releaseOf(params)]
  if (!release) notFound()

  return <ReleaseArticle at="live" locale={locale} release={release} />
}
