import { Checklist } from '@/components/checks/checklist'
import { Comments } from '@/components/review/comments'
import type { ChangeNames } from '@/components/staff/change-name'
import { DraftArticle } from '@/components/staff/draft-article'
import type { Actor } from '@/lib/auth/policy'
import type { ChangeSetView } from '@/lib/changes/change-view'
import { listChecks } from '@/lib/checks/admin-queries'
import { isOpen } from '@/lib/checks/check'
import { whoMayApprove } from '@/lib/people/admin-queries'
import { listComments, mayOnePersonPublish } from '@/lib/review/admin-queries'
import { explainAction } from './checks/actions'
import { PreviewSections } from './preview/preview-sections'
import { commentAction, publishUrgentlyAction, removeAction, submitAction } from './actions'

type Props = { actor: Actor; changeSet: ChangeSetView; names: ChangeNames; page: number }

/** A draft, as its author goes on with it. */
export async function DraftPage({ actor, changeSet, names, page }: Props) {
  const { id, mine, changes, mayPublish } = changeSet
  const zones = changes.map(({ zone }) => zone)
  const isEmpty = changes.length === 0
  const [approvers, checks, comments, onePerson] = await Promise.all([
    mine ? whoMayApprove(actor, zones) : [],
    listChecks(actor, id),
    isEmpty ? [] : listComments(actor, id),
    isEmpty ? false : mayOnePersonPublish(actor, id),
  ])
  return (
    <>
      <DraftArticle
        changeSet={changeSet}
        names={names}
        page={page}
        approvers={approvers}
        onePerson={onePerson && mayPublish}
        inTheWay={checks.filter(isOpen).length}
        checklist={
          (!isEmpty || checks.length > 0) && (
            <Checklist
              checks={checks}
              address={`/admin/changes/${id}`}
              explain={mine ? explainAction : null}
            />
          )
        }
        handIn={submitAction}
        urgent={publishUrgentlyAction}
        remove={removeAction}
        comments={
          comments.length > 0 && <Comments comments={comments} changeSet={id} action={commentAction} />
        }
      />
      <PreviewSections actor={actor} changeSet={changeSet} />
    </>
  )
}
