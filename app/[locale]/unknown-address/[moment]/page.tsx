import type { Metadata } from 'next'
import { pageLocale } from '@/lib/words/page-locale'
import { NothingThenArticle } from '../../_articles/nothing-then-article'

type Props = { params: Promise<{ locale: string; moment: string }> }

export const metadata: Metadata = { robots: { index: false } }

// Not kept: what is "the future" changes with no write.
export const dynamic = 'force-dynamic'

/** What an address answers with at a moment that cannot be read, or at which it did not exist. */
export default async function UnknownThenPage({ params }: Props) {
  const [locale, { moment }] = [await pageLocale(params), await params]
  return <NothingThenArticle locale={locale} asked={decodeURIComponent(moment)} />
}
