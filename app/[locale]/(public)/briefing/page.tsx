import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NOTHING_ASKED } from '@/lib/words/asking'
import { pageLocale } from '@/lib/words/page-locale'
import { pageMetadata } from '@/lib/words/page-metadata'
import { BriefingArticle } from '../../_articles/briefing-article'

type Props = { params: Promise<{ locale: string }> }

export const dynamic = 'force-static'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale })
  return pageMetadata({
    locale,
    path: '/briefing',
    title: t('briefing.title'),
    description: t('descriptions.briefing'),
  })
}

/** Asked for nothing. What answers a question is drawn by the pages below `asked`. */
export default async function BriefingPage({ params }: Props) {
  return <BriefingArticle at="live" locale={await pageLocale(params)} asked={NOTHING_ASKED} />
}
