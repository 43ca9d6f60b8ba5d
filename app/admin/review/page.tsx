import { QueueArticle } from '@/components/review/queue-article'
import { staffPage } from '@/lib/entry/page'
import {
  listHandedIn,
  listOpenAfterReviews,
  listReturned,
  listScheduled,
  listWaiting,
} from '@/lib/review/admin-queries'
import { closeAfterReviewAction } from './actions'

export default async function ReviewPage() {
  const { actor } = await staffPage('/admin/review')
  const [waiting, handedIn, scheduled, returned, after] = await Promise.all([
    listWaiting(actor),
    listHandedIn(actor),
    listScheduled(actor),
    listReturned(actor),
    listOpenAfterReviews(actor),
  ])
  return (
    <QueueArticle
      waiting={waiting}
      handedIn={handedIn}
      scheduled={scheduled}
      returned={returned}
      after={after}
      now={new Date().toISOString()}
      closeAfter={closeAfterReviewAction}
    />
  )
}
