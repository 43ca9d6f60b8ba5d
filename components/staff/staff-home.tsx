import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import type { DraftSummary } from '@/lib/changes/change-view'
import type { MyZone } from '@/lib/people/my-zone'
import type { Release } from '@/lib/releases/release'
import { formatMoment } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { QUARTER } from './addresses'
import { DraftTable } from './draft-table'
import { MyZones } from './my-zones'
import { StaffHeading } from './staff-heading'

type Props = {
  zones: readonly MyZone[]
  /** The actor's own, whether being written or under review. */
  drafts: readonly DraftSummary[]
  release: Release | null
  query: string
  /** What has to be seen to at once. */
  alarms: ReactNode
  /** What my zones owe. */
  due: ReactNode
  /** What waits for me, and what came back to me. */
  review: ReactNode
}

/** What is due, what is mine, what waits for me, and what was published last. */
export function StaffHome({ zones, drafts, release, query, alarms, due, review }: Props) {
  const locale = useLocale()
  const t = useTranslations('staff.home')
  return (
    <>
      <StaffHeading title={t('title')} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="grid min-w-0 content-start gap-10">
          {alarms}
          {due}
          <div>
            <ButtonLink href={QUARTER}>{t('enterFigures')}</ButtonLink>
          </div>
          <section aria-labelledby="my-zones" className="grid min-w-0 gap-3">
            <h2 id="my-zones" className="text-lead">
              {t('zones')}
            </h2>
            <MyZones zones={zones} query={query} />
          </section>
        </div>
        <div className="grid min-w-0 content-start gap-8">
          <section aria-labelledby="my-drafts" className="grid min-w-0 gap-3">
            <h2 id="my-drafts" className="text-lead">
              {t('myDrafts')}
            </h2>
            {drafts.length === 0 ? (
              <p className="text-muted">{t('noDraft')}</p>
            ) : (
              <DraftTable drafts={drafts.slice(0, 5)} short />
            )}
          </section>
          {review}
          <section aria-labelledby="latest" className="grid gap-3">
            <h2 id="latest" className="text-lead">
              {t('latest')}
            </h2>
            {release ? (
              <p>
                <a href={href(locale, `/releases/${release.number}`)}>{release.title[locale]}</a>
                <span className="block text-note text-muted">
                  {t('latestIs', {
                    number: release.number,
                    when: formatMoment(release.publishedAt, locale),
                  })}
                </span>
              </p>
            ) : (
              <p className="text-muted">{t('noRelease')}</p>
            )}
          </section>
        </div>
      </div>
    </>
  )
}
