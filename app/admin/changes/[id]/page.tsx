import { DraftArticle } from '@/components/staff/draft-article'
import { PublishedArticle } from '@/components/staff/published-article'
import { getChangeSet } from '@/lib/changes/admin-queries'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { listDraftViolations } from '@/lib/identities/admin-queries'
import { whoMayPublish } from '@/lib/people/admin-queries'
import { changeNames } from '../../change-names'
import { approveAction, removeAction } from './actions'

type Props = { params: Promise<{ id: string }> }

export default async function ChangeSetPage({ params }: Props) {
  const { id } = await params
  const { actor, locale } = await staffPage(`/admin/changes/${id}`)
  const changeSet = await orNotFound(getChangeSet(actor, /^\d{1,9}$/.test(id) ? Number(id) : 0))
  const names = await changeNames(changeSet.changes, locale)
  if (changeSet.state === 'published') return <PublishedArticle changeSet={changeSet} names={names} />

  const zones = changeSet.changes.map(({ zone }) => zone)
  const [publishers, violations] = await Promise.all([
    changeSet.mayPublish ? [] : whoMayPublish(actor, zones),
    listDraftViolations(actor, changeSet.id),
  ])
  return (
    <DraftArticle
      changeSet={changeSet}
      names={names}
      publishers={publishers}
      violations={violations}
      publish={approveAction}
      remove={removeAction}
    />
  )
}
