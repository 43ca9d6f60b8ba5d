import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import { Table, Td, Th } from '@/components/ui/table'
import { waited, type Waiting } from '@/lib/review/waiting'
import { formatMoment, formatPeriod } from '@/lib/shared/format-date'
import { formatNumber } from '@/lib/shared/format'
import { percentWords } from './percent'

type Props = {
  caption: string
  rows: readonly Waiting[]
  /** ISO: what waits is told as of this moment. */
  now: string
  /** What the third column tells: how long it waits, when it is published, or when and why it came back. */
  tells: 'waits' | 'scheduled' | 'returned'
}

const HEADS = { waits: 'waits', scheduled: 'at', returned: 'reason' } as const

/** Change sets that wait for somebody or something: whose, of what, and the figure that moves most. */
export function WaitingTable({ caption, rows, now, tells }: Props) {
  const locale = useLocale()
  const t = useTranslations('review.queue')
  const move = useTranslations('review.move')
  return (
    <Table caption={caption} hideCaption>
      <thead>
        <tr>
          <Th>{t('set')}</Th>
          <Th>{t('author')}</Th>
          <Th>{t(HEADS[tells])}</Th>
          <Th numeric>{t('changes')}</Th>
          <Th>{t('zones')}</Th>
          <Th>{t('largest')}</Th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <Th scope="row" className="whitespace-nowrap">
              <a href={`/admin/changes/${row.id}`}>{t('open', { id: String(row.id) })}</a>
            </Th>
            <Td>
              {row.mine ? t('you') : row.author}
              {row.onePerson && (
                <span className="block">
                  <Mark tone="warn">{t('alone')}</Mark>
                </span>
              )}
            </Td>
            <Td>
              <Told row={row} now={now} tells={tells} />
            </Td>
            <Td numeric>{formatNumber(row.changes, locale)}</Td>
            <Td>
              {row.zones.length === 0 ? t('network') : row.zones.map(({ name }) => name[locale]).join(', ')}
            </Td>
            <Td className="min-w-48">
              {row.largest ? (
                <>
                  <strong className="font-semibold">{percentWords(row.largest.percent, locale)}</strong>{' '}
                  {move('of', {
                    metric: row.largest.metric[locale],
                    subject: row.largest.subject[locale],
                    period: formatPeriod(row.largest, locale),
                  })}
                </>
              ) : (
                <span className="text-muted">{t('noMove')}</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Told({ row, now, tells }: Pick<Props, 'now' | 'tells'> & { row: Waiting }) {
  const locale = useLocale()
  const t = useTranslations('review')
  if (tells === 'scheduled')
    return (
      <>
        {row.scheduledFor && formatMoment(row.scheduledFor, locale)}
        <span className="block text-muted">{row.approver}</span>
      </>
    )
  if (tells === 'returned')
    return (
      <>
        {row.reason ?? t('queue.reasonEach')}
        <span className="block text-muted">{formatMoment(row.since, locale)}</span>
      </>
    )
  const { unit, count } = waited(row.since, new Date(now))
  return <span className="whitespace-nowrap">{t(`waited.${unit}`, { count })}</span>
}
