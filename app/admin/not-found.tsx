import { getTranslations } from 'next-intl/server'
import { STAFF_HOME } from '@/components/staff/addresses'
import { StaffHeading } from '@/components/staff/staff-heading'
import { staffLocale } from '@/lib/entry/page'

export default async function StaffNotFound() {
  await staffLocale()
  const t = await getTranslations('staff.notFound')
  return (
    <>
      <StaffHeading title={t('title')} />
      <p className="mb-4 measure">{t('body')}</p>
      <a href={STAFF_HOME}>{t('home')}</a>
    </>
  )
}
