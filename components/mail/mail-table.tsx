import { useLocale, useTranslations } from 'next-intl'
import { OUTBOX } from '@/components/staff/addresses'
import { Table, Td, Th } from '@/components/ui/table'
import type { MailRow } from '@/lib/mail/mail'
import { formatMoment } from '@/lib/shared/format-date'
import { MailStateMark } from './mail-state'

/** Mails, one a row, with the way to each and to older ones. */
export function MailTable({ mails, next }: { mails: readonly MailRow[]; next: number | null }) {
  const locale = useLocale()
  const t = useTranslations('mail.outbox')
  if (mails.length === 0) return <p className="text-muted">{t('none')}</p>
  return (
    <>
      <Table caption={t('title')} hideCaption>
        <thead>
          <tr>
            <Th>{t('subject')}</Th>
            <Th>{t('to')}</Th>
            <Th>{t('written')}</Th>
            <Th>{t('state')}</Th>
          </tr>
        </thead>
        <tbody>
          {mails.map((mail) => (
            <tr key={mail.id}>
              <Th scope="row" className="min-w-56 font-normal">
                <a href={`${OUTBOX}/${mail.id}`}>{mail.subject}</a>
              </Th>
              <Td>{mail.to}</Td>
              <Td className="whitespace-nowrap">{formatMoment(mail.writtenAt, locale)}</Td>
              <Td>
                <MailStateMark mail={mail} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {next !== null && (
        <p className="mt-6">
          <a href={`${OUTBOX}?before=${next}`}>{t('older')}</a>
        </p>
      )}
    </>
  )
}
