import { useLocale, useTranslations } from 'next-intl'
import type { SourceRef } from '@/lib/figures/figure'
import { titleIn, titleLanguage } from '@/lib/sources/title-language'

type Props = { source: Pick<SourceRef, 'title' | 'url' | 'quality'> }

/** The title of a source in its own words and language, leading to the document where it has an address. */
export function SourceTitle({ source }: Props) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { url, quality } = source
  const title = titleIn(source.title, locale)
  // Nobody wrote that one: the words are ours.
  if (quality === 'background') return <cite className="not-italic">{t('quality.background')}</cite>
  const cited = (
    <cite lang={titleLanguage(title)} className="not-italic">
      {title}
    </cite>
  )
  return url === null ? (
    cited
  ) : (
    <a href={url} rel="external noopener">
      {cited}
    </a>
  )
}
