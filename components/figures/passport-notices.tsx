import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { Passport } from '@/lib/figures/passport'
import { formatDay } from '@/lib/shared/format-date'
import { FigureValue } from './figure-value'
import { PassportChange } from './passport-change'

type Props = { passport: Pick<Passport, 'supersededBy' | 'withdrawn'> }

/** Said before anything else when the figure no longer stands: since when, why, and what stands in its place. */
export function PassportNotices({ passport: { supersededBy, withdrawn } }: Props) {
  const locale = useLocale()
  const t = useTranslations('passport')
  const ended = supersededBy ?? withdrawn
  if (!ended) return null

  const when = { number: ended.release, date: formatDay(ended.publishedAt, locale) }
  return (
    <div className="mt-8">
      <Notice tone="warn" title={t('superseded')}>
        <p>
          {t(supersededBy ? 'supersededBy' : 'withdrawn', when)}{' '}
          {supersededBy && <FigureValue figure={supersededBy.figure} />}
        </p>
        <p className="mt-1">
          <PassportChange {...ended} />
        </p>
      </Notice>
    </div>
  )
}
