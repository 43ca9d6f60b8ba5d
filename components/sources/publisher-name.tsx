import { useTranslations } from 'next-intl'
import type { SourceRef } from '@/lib/figures/figure'
import { publisherLanguage } from '@/lib/sources/title-language'

/** Who stands behind a source, in the language of the name; of background knowledge, which nobody published, what it is. */
export function PublisherName({ source: { publisher, quality } }: { source: SourceRef }) {
  const t = useTranslations('figures')
  if (quality === 'background') return t('quality.background')
  return <PublisherWords>{publisher}</PublisherWords>
}

/** A publisher's name; where it is more than a name, in the language that it is written in. */
export function PublisherWords({ children }: { children: string }) {
  const language = publisherLanguage(children)
  return language === null ? children : <span lang={language}>{children}</span>
}
