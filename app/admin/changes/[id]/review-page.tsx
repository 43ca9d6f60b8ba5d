import { ON_A_PAGE, ReviewArticle } from '@/components/review/review-article'
import type { ChangeNames } from '@/components/staff/change-name'
import type { Actor } from '@/lib/auth/policy'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { byLargestMove } from '@/lib/changes/moves'
import { listChecks } from '@/lib/checks/admin-queries'
import { whoMayApprove } from '@/lib/people/admin-queries'
import { listComments, listEvidence, mayOnePersonPublish } from '@/lib/review/admin-queries'
import { approveAction, commentAction, returnAction, takeBackAction } from './actions'
import { PreviewSections } from './preview/preview-sections'

type Props = { actor: Actor; changeSet: ChangeSetView; names: ChangeNames; page: number }

/** A change set under review, or approved and waiting for its time. */
export async function ReviewPage({ actor, changeSet, names, page }: Props) {
  const { id, mine, mayPublish, changes } = changeSet
  const [comments, evidence, checks, approvers, onePerson] = await Promise.all([
    listComments(actor, id),
    listEvidence(actor, id),
    listChecks(actor, id),
    mine
      ? whoMayApprove(
          actor,
          changes.map(({ zone }) => zone),
        )
      : [],
    mayOnePersonPublish(actor, id),
  ])
  const pages = Math.max(1, Math.ceil(changes.length / ON_A_PAGE))
  return (
    <ReviewArticle
      changeSet={changeSet}
      inOrder={byLargestMove(changes)}
      names={names}
      comments={comments}
      evidence={evidence}
      checks={checks}
      approvers={approvers}
      onePerson={onePerson && mine && mayPublish}
      now={new Date().toISOString()}
      page={Math.min(Math.max(1, page), pages)}
      approve={approveAction}
      sendBack={returnAction}
      takeBack={takeBackAction}
      comment={commentAction}
    >
      <PreviewSections actor={actor} changeSet={changeSet} />
    </ReviewArticle>
  )
}
