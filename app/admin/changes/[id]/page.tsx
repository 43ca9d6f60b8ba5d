import { PublishedArticle } from '@/components/staff/published-article'
import { getChangeSet } from '@/lib/changes/admin-queries'
import { idIn } from '@/lib/entry/number-asked'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { changeNames } from '../../change-names'
import { DraftPage } from './draft-page'
import { ReviewPage } from './review-page'

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

export default async function ChangeSetPage({ params, searchParams }: Props) {
  const [{ id }, { page }] = await Promise.all([params, searchParams])
  const { actor, locale } = await staffPage(`/admin/changes/${id}`)
  const changeSet = await orNotFound(getChangeSet(actor, idIn(id)))
  const names = await changeNames(changeSet.changes, locale)
  if (changeSet.state === 'published') return <PublishedArticle changeSet={changeSet} names={names} />
  if (changeSet.state === 'draft')
    return <DraftPage actor={actor} changeSet={changeSet} names={names} page={idIn(page)} />
  return <ReviewPage actor={actor} changeSet={changeSet} names={names} page={idIn(page)} />
}
