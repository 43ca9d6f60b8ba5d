import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AttachmentForm } from '@/components/attachments/attachment-form'
import { AttachmentWithdrawalForm } from '@/components/attachments/attachment-withdrawal-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { Disclosure } from '@/components/ui/disclosure'
import { fileAddress } from '@/lib/attachments/attachment'
import { listAttachments } from '@/lib/attachments/queries'
import { both } from '@/lib/changes/form-fields'
import { idIn } from '@/lib/entry/number-asked'
import { myZone } from '../../my-zone'
import { proposeAttachmentAction, withdrawAttachmentAction } from '../actions'

type Props = { params: Promise<{ slug: string; key: string }> }

export default async function ChangeAttachmentPage({ params }: Props) {
  const { slug, key } = await params
  const { locale, zone, subjects, home } = await myZone(slug, `/attachments/${key}`)
  const [t, listed] = await Promise.all([
    getTranslations('attachments'),
    Promise.all(subjects.map(({ value }) => listAttachments('live', value))),
  ])
  const attachments = listed.flat()
  const attachment = attachments.find(({ id }) => id === idIn(key))
  const shown = attachment?.renditions[0]
  if (!attachment || !shown) notFound()
  const address = `${home}/attachments`
  return (
    <>
      <StaffHeading
        title={attachment.title[locale]}
        crumbs={[
          { label: zone.name[locale], href: home },
          { label: t('title'), href: address },
        ]}
      />
      <AttachmentForm
        action={proposeAttachmentAction}
        address={`${address}/${key}`}
        back={address}
        initial={{
          base: key,
          file: attachment.file,
          subject: attachment.subject,
          position: String(attachments.indexOf(attachment)),
          ...both('title', attachment.title),
          ...both('alternative', attachment.alternative),
          credit: attachment.credit,
        }}
        subjects={subjects}
        preview={fileAddress(attachment.file, shown)}
        kind={attachment.kind}
      />
      <div className="mt-12">
        <Disclosure summary={t('withdraw')}>
          <AttachmentWithdrawalForm
            action={withdrawAttachmentAction}
            address={`${address}/${key}`}
            base={key}
          />
        </Disclosure>
      </div>
    </>
  )
}
