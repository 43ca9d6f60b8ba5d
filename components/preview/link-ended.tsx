import { useLocale, useTranslations } from 'next-intl'
import { liveHref } from '@/lib/words/href'

export type EndedView =
  | { code: 'unknown' | 'expired' | 'revoked' | 'taken_back' }
  | { code: 'published'; release: number | null }
  /** The link works, and nothing is shown at this address or at this moment. */
  | { code: 'no_page' | 'refused'; home: string }

/** What whoever follows a link reads in place of a page. */
export function LinkEnded({ ended, path }: { ended: EndedView; path: string }) {
  const locale = useLocale()
  const t = useTranslations('preview.ended')
  const refused = useTranslations('preview.refused')
  if (ended.code === 'published') {
    const { release } = ended
    return (
      <Message title={t('publishedTitle')}>
        <p>{t('published', { number: release ?? 0 })}</p>
        <p className="flex flex-wrap gap-x-6">
          <a href={liveHref(locale, path)}>{t('readPage')}</a>
          {release !== null && <a href={liveHref(locale, `/releases/${release}`)}>{t('readRelease')}</a>}
        </p>
      </Message>
    )
  }
  if (ended.code === 'refused') {
    return (
      <Message title={refused('title')}>
        <p>{refused('forReader')}</p>
      </Message>
    )
  }
  if (ended.code === 'no_page') {
    return (
      <Message title={t('noPage')}>
        <p>{t('noPageBody')}</p>
        <p>
          <a href={ended.home}>{t('home')}</a>
        </p>
      </Message>
    )
  }
  return (
    <Message title={t('title')}>
      <p>{t(ended.code)}</p>
      <p>{t('ask')}</p>
    </Message>
  )
}

function Message({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <main id="content" className="column py-16">
      <title>{`${title} – Zonebook`}</title>
      <div className="grid measure gap-3">
        <h1 className="text-title">{title}</h1>
        {children}
      </div>
    </main>
  )
}
