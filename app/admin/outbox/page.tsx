import { getTranslations } from 'next-intl/server'
import { MailTable } from '@/components/mail/mail-table'
import { OUTBOX } from '@/components/staff/addresses'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Notice } from '@/components/ui/notice'
import { numberAsked } from '@/lib/entry/number-asked'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { listMails } from '@/lib/mail/admin-queries'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function OutboxPage({ searchParams }: Props) {
  const { actor } = await staffPage(OUTBOX)
  const { before } = await searchParams
  const [t, { mails, server, next }] = await Promise.all([
    getTranslations('mail.outbox'),
    orNotFound(listMails(actor, numberAsked(before))),
  ])
  return (
    <>
      <StaffHeading title={t('title')} />
      <p className="mb-6 measure">{t('lead')}</p>
      {!server && (
        <div className="mb-8">
          <Notice>{t('noServer')}</Notice>
        </div>
      )}
      <MailTable mails={mails} next={next} />
    </>
  )
}
