import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { HandInForm } from '@/components/review/hand-in-form'
import { UrgentForm } from '@/components/review/urgent-form'
import { OnePersonNotice } from '@/components/review/one-person-notice'
import { WhyBack } from '@/components/review/why-back'
import { ButtonLink } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { releaseTitle } from '@/lib/changes/release-title'
import { formatMoment } from '@/lib/shared/format-date'
import { DraftedChanges } from './drafted-changes'
import { type ChangeNames, toldOf } from './change-name'
import type { PublishAction } from './contradictions'
import type { FormAction } from './staff-form'
import { StaffHeading } from './staff-heading'

type Props = {
  changeSet: ChangeSetView
  names: ChangeNames
  page: number
  /** The names of those who can approve it. */
  approvers: readonly string[]
  /** Whether its author may approve it, as administrators allowed. */
  onePerson: boolean
  /** How many things are to be mended or explained before it is handed in. */
  inTheWay: number
  handIn: PublishAction
  urgent: PublishAction
  remove: FormAction
  /** What is to be settled or explained before it is handed in, and what was said about it. */
  checklist?: ReactNode
  comments?: ReactNode
}

/** A draft: every change as the public will see it, what stands in the way, and the way to have it reviewed. */
export function DraftArticle(props: Props) {
  const { changeSet, names, approvers, onePerson, inTheWay, checklist, comments } = props
  const { id, author, mine, changes, updatedAt } = changeSet
  const locale = useLocale()
  const [t, review] = [useTranslations('staff'), useTranslations('review')]
  const stale = changes.filter((change) => change.stale).length
  return (
    <>
      <StaffHeading
        title={t('draft.title', { id: String(id) })}
        crumbs={[{ label: t('drafts.title'), href: '/admin/changes' }]}
      />
      {changes.length === 0 ? (
        <p className="mb-6">{t('draft.empty')}</p>
      ) : (
        <p className="mb-6 measure">
          {t('draft.about', {
            count: changes.length,
            author: author?.name ?? '',
            when: formatMoment(updatedAt, locale),
          })}{' '}
          {mine && t('draft.yours')}
        </p>
      )}
      {mine && (
        <div className="mb-8">
          <ButtonLink look="plain" href="/admin">
            {t('draft.continue')}
          </ButtonLink>
        </div>
      )}
      <div className="mb-8 grid gap-6 empty:hidden">
        <WhyBack changeSet={changeSet} />
        {onePerson && <OnePersonNotice />}
        {stale > 0 && (
          <Notice tone="bad" title={t('draft.staleCount', { count: stale })}>
            {t('draft.staleAbout')}
          </Notice>
        )}
        {mine && inTheWay > 0 && (
          <Notice tone="warn" title={review('draft.inTheWay', { count: inTheWay })}>
            <a href="#checks">{review('draft.see')}</a>
          </Notice>
        )}
      </div>
      <DraftedChanges changeSet={changeSet} names={names} page={props.page} remove={props.remove} />
      {checklist}
      {comments}
      {changes.length > 0 && (
        <section aria-labelledby="hand-in" className="grid gap-4 border-t border-ink pt-6">
          <h2 id="hand-in" className="text-lead">
            {review('draft.handInTitle')}
          </h2>
          <Approvers names={approvers} />
          {mine ? (
            <HandIn {...props} title={releaseTitle(changes.map((change) => toldOf(change, names)))} />
          ) : (
            <p>{review('draft.notHandedIn')}</p>
          )}
        </section>
      )}
    </>
  )
}

const NAMED = 6

function Approvers({ names }: { names: readonly string[] }) {
  const t = useTranslations('review.draft')
  if (names.length === 0) return <p className="measure">{t('noApprover')}</p>
  const [first, more] = [names.slice(0, NAMED).join(', '), names.length - NAMED]
  return (
    <p className="measure">
      {t('approvers', { names: more > 0 ? t('moreApprovers', { names: first, count: more }) : first })}
    </p>
  )
}

function HandIn({
  changeSet: { id, changes, note, mayPublish },
  inTheWay,
  handIn,
  urgent,
  title,
}: Props & { title: ReturnType<typeof releaseTitle> }) {
  const t = useTranslations('review')
  const own = { address: `/admin/changes/${id}`, changeSet: id, seen: changes.map((change) => change.id) }
  return (
    <>
      <p className="measure">{t('draft.handInAbout')}</p>
      <HandInForm {...own} action={handIn} note={note} inTheWay={inTheWay} />
      {mayPublish && inTheWay === 0 && (
        <div className="border-t border-rule pt-4">
          <Disclosure summary={t('urgent.title')}>
            <UrgentForm {...own} action={urgent} title={title} />
          </Disclosure>
        </div>
      )}
    </>
  )
}
