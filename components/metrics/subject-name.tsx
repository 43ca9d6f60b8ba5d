import { useLocale } from 'next-intl'
import type { Figure } from '@/lib/figures/figure'
import { href } from '@/lib/words/href'

/** What a figure is about, leading to its profile where it has one. */
export function SubjectName({ subject: { key, kind, name } }: { subject: Figure['subject'] }) {
  const locale = useLocale()
  if (kind !== 'zone') return name[locale]
  return <a href={href(locale, `/zones/${key}`)}>{name[locale]}</a>
}
