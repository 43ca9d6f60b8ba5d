import { getTranslations } from 'next-intl/server'
import { DisputeList } from '@/components/staff/dispute-list'
import { StaffHeading } from '@/components/staff/staff-heading'
import { listDisputes } from '@/lib/conflicts/admin-queries'
import { staffPage } from '@/lib/entry/page'

export default async function DisputesPage() {
  const { actor } = await staffPage('/admin/disputes')
  const [t, disputes] = await Promise.all([getTranslations('conflicts'), listDisputes(actor)])
  return (
    <>
      <StaffHeading title={t('title')} />
      <p className="mb-6 measure">{t('intro')}</p>
      <DisputeList disputes={disputes} />
    </>
  )
}
