import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { alternates } from '@/lib/words/alternates'
import { pageLocale } from '@/lib/words/page-locale'
import { IncentivesArticle } from '../../_articles/incentives-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('incentives')
  return { title: t('title'), description: t('intro'), alternates: alternates(locale, '/incentives') }
}

export default async function IncentivesPage({ params }: Props) {
  return <IncentivesArticle at="live" locale={await pageLocale(params)} />
}
