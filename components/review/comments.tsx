import { useTranslations } from 'next-intl'
import type { FormAction } from '@/components/staff/staff-form'
import type { Comment } from '@/lib/review/waiting'
import { CommentForm } from './comment-form'
import { CommentList } from './comment-list'

type Props = { comments: readonly Comment[]; changeSet: number; action: FormAction }

/** What was said on the whole, and the way to say more. */
export function Comments({ comments, changeSet, action }: Props) {
  const t = useTranslations('review.comments')
  return (
    <section aria-labelledby="comments" className="grid gap-4 border-t border-rule py-6">
      <h2 id="comments" className="scroll-mt-6 text-lead">
        {t('title')}
      </h2>
      <CommentList comments={comments.filter(({ change }) => change === null)} />
      <CommentForm
        action={action}
        address={`/admin/changes/${changeSet}`}
        changeSet={changeSet}
        change={null}
        label={t('onWhole')}
      />
    </section>
  )
}
