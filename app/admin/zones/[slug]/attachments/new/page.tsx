import { getTranslations } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { AttachmentForm } from '@/components/attachments/attachment-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { fileAddress } from '@/lib/attachments/attachment'
import { getUploaded } from '@/lib/attachments/admin-queries'
import { orNotFound } from '@/lib/entry/page'
import { myZone } from '../../my-zone'
import { proposeAttachmentAction } from '../actions'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ file?: string | string[] }>
}

export default async function NewAttachmentPage({ params, searchParams }: Props) {
  const [{ slug }, { file }] = await Promise.all([params, searchParams])
  if (typeof file !== 'string') notFound()
  const { actor, locale, zone, subjects, home } = await myZone(slug, `/attachments/new?file=${file}`)
  const [t, uploaded] = await Promise.all([
    getTranslations('attachments'),
    orNotFound(getUploaded(actor, slug, file)),
  ])
  const address = `${home}/attachments`
  return (
    <>
      <StaffHeading
        title={t(`new.${uploaded.kind}`)}
        crumbs={[
          { label: zone.name[locale], href: home },
          { label: t('title'), href: address },
        ]}
      />
      <AttachmentForm
        action={proposeAttachmentAction}
        address={`${address}/new?file=${file}`}
        back={address}
        initial={{ file, subject: slug, position: String(uploaded.position) }}
        subjects={subjects}
        preview={fileAddress(file, uploaded.rendition)}
        kind={uploaded.kind}
      />
    </>
  )
}
