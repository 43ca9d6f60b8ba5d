import { useTranslations } from 'next-intl'

/** The way through a list that is read page by page; nothing where there is one page alone. */
export function PageLinks({ address, page, pages }: { address: string; page: number; pages: number }) {
  const t = useTranslations('review.page')
  if (pages < 2) return null
  return (
    <p className="flex flex-wrap gap-x-6 border-t border-rule py-4">
      {page > 1 && <a href={`${address}?page=${page - 1}`}>{t('previous')}</a>}
      <span className="text-muted">{t('page', { page, pages })}</span>
      {page < pages && <a href={`${address}?page=${page + 1}`}>{t('next')}</a>}
    </p>
  )
}
