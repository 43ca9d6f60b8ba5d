import { useLocale, useTranslations } from 'next-intl'
import { REVIEW } from '@/components/staff/addresses'
import { Notice } from '@/components/ui/notice'
import { type OpenAfterReview, waited, type Waiting } from '@/lib/review/waiting'
import { formatMoment } from '@/lib/shared/format-date'

type Props = {
  waiting: readonly Waiting[]
  returned: readonly Waiting[]
  after: readonly OpenAfterReview[]
  /** ISO: what waits is told as of this moment. */
  now: string
}

const AT_SIGHT = 5

/** Of the staff home: what waits for my decision, what came back to me, and which urgent releases I should look at. */
export function ReviewSections({ waiting, returned, after, now }: Props) {
  const locale = useLocale()
  const [t, review] = [useTranslations('review.home'), useTranslations('review')]
  const mine = after.filter(({ mayClose }) => mayClose)
  const zonesOf = ({ zones }: Waiting) =>
    zones.map(({ name }) => name[locale]).join(', ') || review('queue.network')
  return (
    <>
      <section aria-labelledby="waits-for-me" className="grid gap-3">
        <h2 id="waits-for-me" className="text-lead">
          {t('waiting')}
        </h2>
        {waiting.length === 0 ? (
          <p className="text-muted">{review('queue.waitingNone')}</p>
        ) : (
          <>
            <p>{t('waitingCount', { count: waiting.length })}</p>
            <ul className="grid gap-2">
              {waiting.slice(0, AT_SIGHT).map((row) => {
                const { unit, count } = waited(row.since, new Date(now))
                return (
                  <li key={row.id}>
                    <a href={`/admin/changes/${row.id}`}>{review('queue.open', { id: String(row.id) })}</a>{' '}
                    {row.author}: {zonesOf(row)}
                    <span className="block text-note text-muted">{review(`waited.${unit}`, { count })}</span>
                  </li>
                )
              })}
            </ul>
            <p>
              <a href={REVIEW}>{review('queue.all')}</a>
            </p>
          </>
        )}
      </section>
      {returned.length > 0 && (
        <section aria-labelledby="returned-to-me" className="grid gap-3">
          <h2 id="returned-to-me" className="text-lead">
            {t('returned')}
          </h2>
          <ul className="grid gap-2">
            {returned.slice(0, AT_SIGHT).map((row) => (
              <li key={row.id}>
                <a href={`/admin/changes/${row.id}`}>{review('queue.open', { id: String(row.id) })}</a>{' '}
                {zonesOf(row)}
                <span className="block text-note text-muted">
                  {row.reason ?? review('queue.reasonEach')} · {formatMoment(row.since, locale)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {mine.length > 0 && (
        <Notice tone="warn" title={t('after')}>
          <ul>
            {mine.map(({ release, title }) => (
              <li key={release}>
                <a href={`${REVIEW}#after-${release}`}>{review('after.release', { number: release })}</a>:{' '}
                {title[locale]}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )
}
