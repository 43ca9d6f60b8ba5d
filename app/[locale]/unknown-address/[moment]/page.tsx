import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { SiteFrame } from '@/components/layout/site-frame'
import { momentQuery } from '@/lib/releases/moment'
import { dayOf, standingAt } from '@/lib/releases/standing'
import { pageLocale } from '@/lib/words/page-locale'
import { keepReading } from '@/lib/words/reading'
import { NothingThenArticle, problemAt } from '../../_articles/nothing-then-article'

type Props = { params: Promise<{ locale: string; moment: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [locale, { moment }] = [await pageLocale(params), await params]
  const t = await getTranslations({ locale, namespace: 'asOf.missing' })
  return { title: t(`${await problemAt(decodeURIComponent(moment))}.title`), robots: { index: false } }
}

// Not kept: what is "the future" changes with no write.
export const dynamic = 'force-dynamic'

/** What an address answers with at a moment that cannot be read, or at which it did not exist. */
export default async function UnknownThenPage({ params }: Props) {
  const [locale, { moment }] = [await pageLocale(params), await params]
  const asked = decodeURIComponent(moment)
  const standing = await standingAt(asked)
  // A moment that can be read is kept to, as on any of its pages.
  if (standing.ok)
    keepReading({ asked, query: momentQuery(standing.value.moment), day: dayOf(standing.value) })
  return (
    <SiteFrame>
      <NothingThenArticle locale={locale} asked={asked} />
    </SiteFrame>
  )
}
