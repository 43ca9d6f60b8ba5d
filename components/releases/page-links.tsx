import { useLocale, useTranslations } from 'next-intl'
import { href } from '@/lib/words/href'

/** The address of a page of the list of releases; the first is the list itself. */
export const releasesPath = (page: number) => (page === 1 ? '/releases' : `/releases/page/${page}`)

/** The way to newer and older releases, where one page does not hold them all. */
export function PageLinks({ page, pages }: { page: number; pages: number }) {
  const locale = useLocale()
  const t = useTranslations('releases.pages')
  if (pages === 1) return null
  return (
    <nav aria-label={t('label')} className="no-print mt-8 flex flex-wrap gap-x-8 gap-y-2">
      {page > 1 && (
        <a rel="prev" href={href(locale, releasesPath(page - 1))}>
          {t('newer')}
        </a>
      )}
      <span className="text-muted">{t('page', { page, pages })}</span>
      {page < pages && (
        <a rel="next" href={href(locale, releasesPath(page + 1))}>
          {t('older')}
        </a>
      )}
    </nav>
  )
}
