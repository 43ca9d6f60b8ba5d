import { getTranslations } from 'next-intl/server'
import { AlarmList } from '@/components/alarms/alarm-list'
import { AlarmTabs } from '@/components/alarms/alarm-tabs'
import { ALARMS, OUTBOX } from '@/components/staff/addresses'
import { StaffHeading } from '@/components/staff/staff-heading'
import { listAlarms } from '@/lib/alarms/admin-queries'
import { can } from '@/lib/auth/policy'
import { staffPage } from '@/lib/entry/page'
import { numberAsked } from '@/lib/entry/number-asked'
import { closeAction } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AlarmsPage({ searchParams }: Props) {
  const { actor } = await staffPage(ALARMS)
  const { closed, before } = await searchParams
  const isClosed = closed !== undefined
  const [t, { alarms, next }] = await Promise.all([
    getTranslations('alarms'),
    listAlarms(actor, isClosed, numberAsked(before)),
  ])
  return (
    <>
      <StaffHeading title={t('title')}>
        {can(actor, 'people:manage', null) && <a href={OUTBOX}>{t('outbox')}</a>}
      </StaffHeading>
      <p className="mb-6 measure">{t('lead')}</p>
      <AlarmTabs closed={isClosed} />
      <AlarmList alarms={alarms} next={next} closed={isClosed} close={closeAction} />
    </>
  )
}
