import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NOTHING_ASKED } from '@/lib/words/asking'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { InstrumentsArticle } from '../../_articles/instruments-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations('law')
  return pageMetadata({ locale, path: '/legal-instruments', title: t('title'), description: t('intro') })
}

export default async function InstrumentsPage({ params }: Props) {
  return <InstrumentsArticle at="live" locale={await pageLocale(params)} asked={NOTHING_ASKED} />
}
