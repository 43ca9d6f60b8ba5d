import { useTranslations } from 'next-intl'
import { StaffHeading } from '@/components/staff/staff-heading'
import type { FormAction } from '@/components/staff/staff-form'
import type { OpenAfterReview, Waiting } from '@/lib/review/waiting'
import { AfterReviews } from './after-reviews'
import { WaitingTable } from './waiting-table'

type Props = {
  waiting: readonly Waiting[]
  handedIn: readonly Waiting[]
  scheduled: readonly Waiting[]
  returned: readonly Waiting[]
  after: readonly OpenAfterReview[]
  now: string
  closeAfter: FormAction
}

/** Everything that waits: for the reader's decision, for its time, for its author, or for a second look afterwards. */
export function QueueArticle({ waiting, handedIn, scheduled, returned, after, now, closeAfter }: Props) {
  const t = useTranslations('review.queue')
  const lists = [
    { id: 'scheduled', rows: scheduled, tells: 'scheduled' },
    { id: 'returned', rows: returned, tells: 'returned' },
    { id: 'handedIn', rows: handedIn, tells: 'waits' },
  ] as const
  return (
    <>
      <StaffHeading title={t('title')} />
      <p className="mb-8 measure">{t('body')}</p>
      <div className="grid gap-12">
        <section aria-labelledby="waiting" className="grid gap-3">
          <h2 id="waiting" className="text-lead">
            {t('waiting')}
          </h2>
          {waiting.length === 0 ? (
            <p className="text-muted">{t('waitingNone')}</p>
          ) : (
            <WaitingTable caption={t('waiting')} rows={waiting} now={now} tells="waits" />
          )}
        </section>
        {after.length > 0 && (
          <section aria-labelledby="after" className="grid gap-3">
            <h2 id="after" className="text-lead">
              {t('after')}
            </h2>
            <p className="measure">{t('afterBody')}</p>
            <AfterReviews reviews={after} action={closeAfter} address="/admin/review" />
          </section>
        )}
        {lists.map(
          ({ id, rows, tells }) =>
            rows.length > 0 && (
              <section key={id} aria-labelledby={id} className="grid gap-3">
                <h2 id={id} className="text-lead">
                  {t(id)}
                </h2>
                <WaitingTable caption={t(id)} rows={rows} now={now} tells={tells} />
              </section>
            ),
        )}
      </div>
    </>
  )
}
