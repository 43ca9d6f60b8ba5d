import { getTranslations } from 'next-intl/server'
import { DraftTable } from '@/components/staff/draft-table'
import { StaffHeading } from '@/components/staff/staff-heading'
import { listDrafts } from '@/lib/changes/admin-queries'
import { staffPage } from '@/lib/entry/page'

export default async function DraftsPage() {
  const { actor } = await staffPage('/admin/changes')
  const t = await getTranslations('staff')
  const drafts = await listDrafts(actor)

  return (
    <>
      <StaffHeading title={t('drafts.title')} />
      <p className="mb-6 measure">{t('drafts.body')}</p>
      {drafts.length === 0 ? <p>{t('home.noDraft')}</p> : <DraftTable drafts={drafts} />}
    </>
  )
}
