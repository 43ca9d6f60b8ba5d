import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getRelease } from '@/lib/releases/queries'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
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
  const { number, title } = release
  return { title: title[locale], alternates: alternates(locale, `/releases/${number}`) }
}

export default async function ReleasePage({ params }: Props) {
  const [locale, release] = [await pageLocale(params), await releaseOf(params)]
  if (!release) notFound()

  return <ReleaseArticle at="live" locale={locale} release={release} />
}
