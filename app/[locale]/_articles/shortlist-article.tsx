import { getTranslations } from 'next-intl/server'
import { PageHeading } from '@/components/layout/page-heading'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

export async function ShortlistArticle(_: Props) {
  const t = await getTranslations('shortlist')
  return (
    <article>
      <PageHeading title={t('title')} />
    </article>
  )
}
