import { useLocale, useTranslations } from 'next-intl'
import { href } from '@/lib/words/href'
import { addressOf, type Asked } from '@/lib/zones/find-address'

type Props = { asked: Asked; page: number; pages: number }

/** The way through a long list; nothing below a short one. */
export function ListPages({ asked, page, pages }: Props) {
  const locale = useLocale()
  const t = useTranslations('find.pages')
  if (pages === 1) return null
  const to = (other: number, words: string, rel: string) => (
    <a href={href(locale, addressOf({ ...asked, page: other }))} rel={`nofollow ${rel}`} className="py-1">
      {words}
    </a>
  )
  return (
    <nav aria-label={t('title')} data-numbers="counted" className="no-print mt-6 flex flex-wrap gap-x-6">
      {page > 1 && to(page - 1, t('previous'), 'prev')}
      <span className="py-1">{t('at', { page, pages })}</span>
      {page < pages && to(page + 1, t('next'), 'next')}
    </nav>
  )
}
