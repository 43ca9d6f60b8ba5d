import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { REVIEW } from '@/components/staff/addresses'
import type { ChangeNames } from '@/components/staff/change-name'
import type { PublishAction } from '@/components/staff/contradictions'
import type { FormAction } from '@/components/staff/staff-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { takenAlong, WithdrawnAlong } from '@/components/staff/withdrawn-along'
import type { ChangeSetView, ChangeView } from '@/lib/changes/change-view'
import type { Check } from '@/lib/checks/check'
import { type Comment, type Evidence, waited } from '@/lib/review/waiting'
import { formatMoment } from '@/lib/shared/format-date'
import { ChangeJumps } from './change-jumps'
import { Comments } from './comments'
import { Decision } from './decision'
import { PageLinks } from './page-links'
import { ReviewedChange } from './reviewed-change'
import { ReviewState } from './review-state'

export type Reviewing = {
  changeSet: ChangeSetView
  /** Its changes, the largest move first. */
  inOrder: readonly ChangeView[]
  names: ChangeNames
  comments: readonly Comment[]
  evidence: Readonly<Record<number, readonly Evidence[]>>
  checks: readonly Check[]
  approvers: readonly string[]
  /** Whether its author may approve it, as administrators allowed. */
  onePerson: boolean
  /** ISO: how long it waits is told as of this moment. */
  now: string
  page: number
  approve: PublishAction
  sendBack: PublishAction
  takeBack: FormAction
  comment: FormAction
  /** Everything else that will change, and the public pages before and after. */
  children?: ReactNode
}

/** More are read page by page. */
export const ON_A_PAGE = 50

/** A change set under review: for whoever decides on it, and for its author to follow. */
export function ReviewArticle(props: Reviewing) {
  const { changeSet, inOrder, names, comments, evidence, checks, now, page, children } = props
  const { id, author, changes, submittedAt, updatedAt } = changeSet
  const locale = useLocale()
  const t = useTranslations('review')
  const since = submittedAt ?? updatedAt
  const { unit, count } = waited(since, new Date(now))
  const { apart, along } = takenAlong(inOrder)
  const shown = apart.slice((page - 1) * ON_A_PAGE, page * ON_A_PAGE)
  const warningsOf = (change: ChangeView) =>
    checks.flatMap((check) => (check.level === 'warning' && check.place.change === change.id ? [check] : []))
  return (
    <>
      <StaffHeading
        title={t('page.title', { id: String(id) })}
        crumbs={[{ label: t('queue.title'), href: REVIEW }]}
      />
      <p className="mb-6 measure">
        {t('page.about', {
          count: changes.length,
          author: author?.name ?? '',
          when: formatMoment(since, locale),
          waited: t(`waited.${unit}`, { count }),
        })}
      </p>
      <ReviewState {...props} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,17rem)_minmax(0,1fr)] lg:items-start">
        <ChangeJumps changes={shown} names={names} comments={comments} />
        <div className="min-w-0">
          {shown.map((change) => (
            <ReviewedChange
              key={change.id}
              change={change}
              names={names}
              changeSet={id}
              author={author?.name ?? ''}
              evidence={evidence[change.id] ?? []}
              warnings={warningsOf(change)}
              comments={comments.filter((comment) => comment.change === change.id)}
              comment={props.comment}
            />
          ))}
          <WithdrawnAlong changes={along} names={names} />
          <PageLinks
            address={`/admin/changes/${id}`}
            page={page}
            pages={Math.ceil(apart.length / ON_A_PAGE)}
          />
          {children}
          <Comments comments={comments} changeSet={id} action={props.comment} />
          <Decision {...props} />
        </div>
      </div>
    </>
  )
}
