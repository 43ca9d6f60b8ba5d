import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { DescriptionList } from '@/components/ui/description-list'
import { Mark } from '@/components/ui/mark'
import { Notice } from '@/components/ui/notice'
import type { DraftedChange } from '@/lib/changes/change-view'
import type { Figure } from '@/lib/figures/figure'
import { historyAddress } from '@/lib/history/history'
import type { Metric } from '@/lib/metrics/metric'
import type { Statement } from '@/lib/statements/statement'
import type { Zone } from '@/lib/zones/zone'
import { href } from '@/lib/words/href'
import { PublishedFigures } from './published-figures'
import { PublishedStatements } from './published-statements'
import { StaffHeading } from './staff-heading'

type Props = {
  zone: Zone
  metrics: readonly Metric[]
  figures: readonly Figure[]
  statements: readonly Statement[]
  drafted: readonly DraftedChange[]
  /** Whether one person alone may publish for it. */
  whoPublishes?: ReactNode
}

/** All that is published of a zone, each with the way to change it. */
export function ZonePublished({ zone, metrics, figures, statements, drafted, whoPublishes }: Props) {
  const locale = useLocale()
  const t = useTranslations('staff.zone')
  const forms = useTranslations('forms')
  const history = useTranslations('history')
  const home = `/admin/zones/${zone.slug}`
  const [first] = drafted
  const profileDrafted = drafted.some(({ kind }) => kind === 'zone')
  const said = (text: string | undefined) => text ?? forms('empty')
  return (
    <>
      <StaffHeading title={zone.name[locale]} crumbs={[]}>
        <span className="flex flex-wrap gap-x-6 gap-y-1">
          <a href={`${home}/attachments`}>{t('attachments')}</a>
          <a href={historyAddress('zone', zone.slug)}>{history('link')}</a>
          <a href={href(locale, `/zones/${zone.slug}`)}>{t('publicPage')}</a>
        </span>
      </StaffHeading>
      {first && (
        <div className="mb-8">
          <Notice tone="good" title={t('inDraft', { count: drafted.length })}>
            <a href={`/admin/changes/${first.changeSet}`}>{t('openDraft')}</a>
          </Notice>
        </div>
      )}
      {whoPublishes}
      <div className="grid gap-12">
        <section aria-labelledby="figures">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <h2 id="figures" className="text-lead">
              {t('figures')}
            </h2>
            <ButtonLink look="plain" href={`${home}/figures/new`}>
              {t('addFigure')}
            </ButtonLink>
          </div>
          <PublishedFigures
            home={home}
            zone={zone.slug}
            metrics={metrics}
            figures={figures}
            drafted={drafted}
          />
        </section>
        <section aria-labelledby="statements">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <h2 id="statements" className="text-lead">
              {t('statements')}
            </h2>
            <ButtonLink look="plain" href={`${home}/statements/new`}>
              {t('addStatement')}
            </ButtonLink>
          </div>
          <PublishedStatements home={home} statements={statements} drafted={drafted} />
        </section>
        <section aria-labelledby="profile">
          <div className="mb-3 flex flex-wrap items-center justify-between gap-3">
            <h2 id="profile" className="text-lead">
              {t('profile')} {profileDrafted && <Mark tone="good">{t('changed')}</Mark>}
            </h2>
            <ButtonLink look="plain" href={`${home}/profile`}>
              {t('editProfile')}
            </ButtonLink>
          </div>
          <DescriptionList
            items={[
              { key: 'en', term: forms('in.en', { label: forms('fields.name') }), detail: zone.name.en },
              { key: 'vi', term: forms('in.vi', { label: forms('fields.name') }), detail: zone.name.vi },
              { key: 'stage', term: forms('fields.stage'), detail: forms(`stages.${zone.stage}`) },
              { key: 'stageNote', term: forms('fields.stageNote'), detail: said(zone.stageNote?.[locale]) },
              { key: 'website', term: forms('fields.website'), detail: said(zone.website ?? undefined) },
              { key: 'note', term: forms('fields.note'), detail: said(zone.note?.[locale]) },
            ]}
          />
        </section>
        <section aria-labelledby="withdraw">
          <h2 id="withdraw" className="mb-3 text-lead">
            {t('withdrawZone')}
          </h2>
          <p className="mb-3 measure">{t('withdrawZoneAbout')}</p>
          <ButtonLink look="danger" href={`${home}/withdraw`}>
            {t('withdrawZoneLink')}
          </ButtonLink>
        </section>
      </div>
    </>
  )
}
