import { getTranslations } from 'next-intl/server'
import { AttachmentRows } from '@/components/attachments/attachment-rows'
import { UploadForm } from '@/components/attachments/upload-form'
import { StaffHeading } from '@/components/staff/staff-heading'
import { listAttachments } from '@/lib/attachments/queries'
import { myZone } from '../my-zone'

type Props = {
  params: Promise<{ slug: string }>
  searchParams: Promise<{ problem?: string | string[] }>
}

export default async function AttachmentsPage({ params, searchParams }: Props) {
  const [{ slug }, { problem }] = await Promise.all([params, searchParams])
  const { locale, zone, subjects, home } = await myZone(slug, '/attachments')
  const [t, attachments] = await Promise.all([
    getTranslations('attachments'),
    Promise.all(subjects.map(({ value }) => listAttachments('live', value))),
  ])
  return (
    <>
      <StaffHeading title={t('title')} crumbs={[{ label: zone.name[locale], href: home }]} />
      <div className="grid gap-10">
        <UploadForm
          action={`/api/staff/files?zone=${slug}`}
          problem={typeof problem === 'string' ? problem : null}
        />
        <AttachmentRows attachments={attachments.flat()} address={`${home}/attachments`} />
      </div>
    </>
  )
}
