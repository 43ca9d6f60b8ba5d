import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { formatMoment } from '@/lib/shared/format-date'
import { OnePersonNotice } from './one-person-notice'
import type { Reviewing } from './review-article'

/** Where a change set under review stands: what its author says, who approved it and when it is published. */
export function ReviewState({ changeSet, onePerson, checks, approvers }: Reviewing) {
  const locale = useLocale()
  const [t, staff] = [useTranslations('review'), useTranslations('staff')]
  const { author, mine, note, approval, rollsBack, changes } = changeSet
  const stale = changes.filter((change) => change.stale).length
  const blocked = checks.some(({ level }) => level === 'error')
  return (
    <div className="mb-8 grid gap-6 empty:hidden">
      {note !== null && (
        <Notice title={t('page.note', { author: author?.name ?? '' })}>
          <p className="wrap-anywhere whitespace-pre-line">{note}</p>
        </Notice>
      )}
      {rollsBack !== null && <Notice>{t('page.rollsBack', { number: rollsBack })}</Notice>}
      {approval && (
        <Notice
          tone="good"
          title={t('page.approved', {
            name: approval.by?.name ?? '',
            when: formatMoment(approval.at, locale),
          })}
        >
          {approval.scheduledFor && (
            <p>{t('page.willBe', { when: formatMoment(approval.scheduledFor, locale) })}</p>
          )}
          {approval.title && <p>{t('page.willSay', { title: approval.title[locale] })}</p>}
          {approval.publicNote && <p className="whitespace-pre-line">{approval.publicNote[locale]}</p>}
          {approval.urgentReason !== null && <p>{t('page.urgent', { reason: approval.urgentReason })}</p>}
        </Notice>
      )}
      {onePerson && <OnePersonNotice />}
      {mine && !onePerson && (
        <Notice title={t('page.own')}>
          <p>{t('page.ownBody')}</p>
          <p>
            {approvers.length === 0
              ? t('draft.noApprover')
              : t('draft.approvers', { names: approvers.slice(0, 6).join(', ') })}
          </p>
        </Notice>
      )}
      {stale > 0 ? (
        <Notice tone="bad" title={staff('draft.staleCount', { count: stale })}>
          {staff('draft.staleAbout')}
        </Notice>
      ) : (
        blocked && <Notice tone="bad">{t('page.blocked')}</Notice>
      )}
    </div>
  )
}
