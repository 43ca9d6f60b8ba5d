import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotFoundMessage } from '@/components/layout/not-found-message'
import { SiteFrame } from '@/components/layout/site-frame'
import { pageLocale } from '@/lib/words/page-locale'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'shell.notFound' })
  return { title: t('title'), robots: { index: false } }
}

/**
 * What an address that does not exist answers with. Next fills the body of a 404 by script alone, so the web server
 * puts this page in its place (scripts/web/public-page.ts).
 */
export default async function UnknownAddressPage({ params }: Props) {
  return (
    <SiteFrame>
      <NotFoundMessage locale={await pageLocale(params)} />
    </SiteFrame>
  )
}
