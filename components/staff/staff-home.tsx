import { useLocale, useTranslations } from 'next-intl'
import { ButtonLink } from '@/components/ui/button'
import type { DraftSummary } from '@/lib/changes/change-view'
import type { MyZone } from '@/lib/people/my-zone'
import type { Release } from '@/lib/releases/release'
import { formatMoment } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { DraftTable } from './draft-table'
import { MyZones } from './my-zones'
import { StaffHeading } from './staff-heading'

type Props = {
  zones: readonly MyZone[]
  drafts: readonly DraftSummary[]
  release: Release | null
  query: string
}

/** What is mine, what waits for me, and what was published last. */
export function StaffHome({ zones, drafts, release, query }: Props) {
  const locale = useLocale()
  const t = useTranslations('staff.home')
  const mine = drafts.find((draft) => draft.mine)
  const waiting = drafts.filter((draft) => !draft.mine)
  return (
    <>
      <StaffHeading title={t('title')} />
      <div className="grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <MyZones zones={zones} query={query} />
        <div className="grid content-start gap-8">
          <section aria-labelledby="my-draft" className="grid gap-3">
            <h2 id="my-draft" className="text-lead">
              {t('myDraft')}
            </h2>
            {mine ? (
              <>
                <p>{t('myDraftIs', { count: mine.changes, when: formatMoment(mine.updatedAt, locale) })}</p>
                <div>
                  <ButtonLink href={`/admin/changes/${mine.id}`}>{t('openDraft')}</ButtonLink>
                </div>
              </>
            ) : (
              <p className="text-muted">{t('noDraft')}</p>
            )}
          </section>
          <section aria-labelledby="waiting" className="grid gap-3">
            <h2 id="waiting" className="text-lead">
              {t('waiting')}
            </h2>
            {waiting.length === 0 ? (
              <p className="text-muted">{t('waitingNone')}</p>
            ) : (
              <DraftTable drafts={waiting} short />
            )}
          </section>
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
