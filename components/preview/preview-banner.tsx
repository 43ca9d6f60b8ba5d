import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { bothSides, type Side, staffAddress } from '@/lib/preview/reading'
import { formatMoment } from '@/lib/shared/format-date'

type Tone = 'loud' | 'calm'

const TONES: Record<Tone, { edge: string; words: string }> = {
  loud: { edge: 'border-warn', words: 'text-warn' },
  calm: { edge: 'border-field', words: 'text-ink' },
}

/** Above every page of a preview: what is not public is said before all else. */
function Banner({ title, tone, children }: { title: string; tone: Tone; children?: ReactNode }) {
  const t = useTranslations('preview.banner')
  const { edge, words } = TONES[tone]
  return (
    <aside aria-label={t('label')} className={`border-b-4 bg-tint ${edge}`}>
      <div className="column py-4">
        <p className={`text-lead font-semibold ${words}`}>{title}</p>
        {children}
      </div>
    </aside>
  )
}

type Place = { changeSet: number; side: Side; path: string; isNewFigure: boolean; framed: boolean }

/** Says to staff which side of a publication a page shows, and leads to the other side. */
export function StaffBanner({ changeSet, side, path, isNewFigure, framed }: Place) {
  const locale = useLocale()
  const t = useTranslations('preview.banner')
  const other: Side = side === 'after' ? 'before' : 'after'
  const id = String(changeSet)
  return (
    <Banner tone={side === 'after' ? 'loud' : 'calm'} title={t(side, { id })}>
      {isNewFigure && <p className="mt-1 text-note">{t('newFigure')}</p>}
      {/* A frame stands beside the other side, under the same ways on. */}
      {!framed && (
        <>
          <p className="mt-1 text-note text-muted">{t('files')}</p>
          <ul className="no-print mt-2 flex flex-wrap gap-x-6 gap-y-1 text-note">
            <li>
              <a href={staffAddress(changeSet, other, locale, path)}>
                {t(other === 'after' ? 'seeAfter' : 'seeBefore')}
              </a>
            </li>
            <li>
              <a href={bothSides(changeSet, locale, path)}>{t('both')}</a>
            </li>
            <li>
              <a href={`/admin/changes/${id}`}>{t('back', { id })}</a>
            </li>
          </ul>
        </>
      )}
    </Banner>
  )
}

/** Says to whoever follows a link what it shows, to whom, and until when. */
export function ReaderBanner({
  name,
  expiresAt,
  isNewFigure,
}: {
  name: string
  expiresAt: string
  isNewFigure: boolean
}) {
  const locale = useLocale()
  const t = useTranslations('preview.banner')
  return (
    <Banner tone="loud" title={t('link')}>
      <p className="mt-1">{t('for', { name, until: formatMoment(expiresAt, locale) })}</p>
      <p className="mt-1 text-note text-muted">{t('files')}</p>
      {isNewFigure && <p className="mt-1 text-note">{t('newFigure')}</p>}
    </Banner>
  )
}
