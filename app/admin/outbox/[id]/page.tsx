import { getTranslations } from 'next-intl/server'
import { MailArticle } from '@/components/mail/mail-article'
import { OUTBOX } from '@/components/staff/addresses'
import { StaffHeading } from '@/components/staff/staff-heading'
import { numberAsked } from '@/lib/entry/number-asked'
import { orNotFound, staffPage } from '@/lib/entry/page'
import { getMail } from '@/lib/mail/admin-queries'

type Props = { params: Promise<{ id: string }> }

export default async function MailPage({ params }: Props) {
  const { id } = await params
  const { actor } = await staffPage(`${OUTBOX}/${id}`)
  const [t, mail] = await Promise.all([
    getTranslations('mail.outbox'),
    orNotFound(getMail(actor, numberAsked(id) ?? 0)),
  ])
  return (
    <>
      <StaffHeading title={mail.subject} crumbs={[{ label: t('title'), href: OUTBOX }]} />
      <MailArticle mail={mail} />
    </>
  )
}
