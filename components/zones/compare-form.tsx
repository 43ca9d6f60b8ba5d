import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { KeptMoment } from '@/components/compare/kept-moment'
import { Button } from '@/components/ui/button'
import { liveHref } from '@/lib/words/href'
import { leadingTo } from '@/lib/words/reading'
import styles from './finder.module.css'

/** Around rows that can be ticked: sends the ticked zones to be compared. */
export function CompareForm({ children }: { children: ReactNode }) {
  const locale = useLocale()
  const t = useTranslations('find.compare')
  return (
    <form action={leadingTo(liveHref(locale, '/compare'))}>
      <KeptMoment />
      {children}
      <div className={`no-print ${styles['ticked']}`}>
        <Button look="plain">{t('button')}</Button>
        <p data-numbers="rule" className="text-note text-muted">
          {t('how')}
        </p>
      </div>
    </form>
  )
}
