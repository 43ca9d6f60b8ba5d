import { useLocale, useTranslations } from 'next-intl'
import { ChangeCard } from '@/components/staff/change-card'
import { type ChangeNames, useChangeName } from '@/components/staff/change-name'
import type { FormAction } from '@/components/staff/staff-form'
import { Disclosure } from '@/components/ui/disclosure'
import type { ChangeView } from '@/lib/changes/change-view'
import type { Warning } from '@/lib/checks/check'
import type { Comment, Evidence } from '@/lib/review/waiting'
import { formatDate } from '@/lib/shared/format-date'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-list'
import { Flagged } from './flagged'

type Props = {
  change: ChangeView
  names: ChangeNames
  changeSet: number
  author: string
  evidence: readonly Evidence[]
  warnings: readonly Warning[]
  comments: readonly Comment[]
  comment: FormAction
}

/** One change under review: before and after, what was flagged and how it is explained, its sources, and what is said. */
export function ReviewedChange({ change, names, changeSet, author, comments, comment, ...rest }: Props) {
  const t = useTranslations('review.comments')
  const name = useChangeName(names)(change)
  return (
    <div id={`change-${change.id}`} className="scroll-mt-6 target:bg-tint">
      <ChangeCard change={change} names={names} published={false}>
        <div className="grid w-full gap-4">
          <Flagged author={author} warnings={rest.warnings} />
          <Sources evidence={rest.evidence} />
          <CommentList comments={comments} />
          <Disclosure summary={<span aria-label={t('on', { name })}>{t('add')}</span>}>
            <CommentForm
              action={comment}
              address={`/admin/changes/${changeSet}`}
              changeSet={changeSet}
              change={change.id}
              label={t('on', { name })}
            />
          </Disclosure>
        </div>
      </ChangeCard>
    </div>
  )
}

function Sources({ evidence }: { evidence: readonly Evidence[] }) {
  const locale = useLocale()
  const t = useTranslations('review.page')
  if (evidence.length === 0) return null
  return (
    <div className="text-note">
      <h4 className="font-semibold">{t('evidence')}</h4>
      <ul>
        {evidence.map(({ id, title, publisher, published, url }) => (
          <li key={id} className="measure wrap-anywhere">
            {id} {url === null ? title : <a href={url}>{title}</a>}, {publisher},{' '}
            {formatDate(published, locale)}
          </li>
        ))}
      </ul>
    </div>
  )
}
