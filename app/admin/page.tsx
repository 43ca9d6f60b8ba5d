import { OpenAlarms } from '@/components/alarms/open-alarms'
import { DueForMe } from '@/components/reminders/due-for-me'
import { ReviewSections } from '@/components/review/staff-home-sections'
import { StaffHome } from '@/components/staff/staff-home'
import { countOpenAlarms } from '@/lib/alarms/admin-queries'
import { listDrafts } from '@/lib/changes/admin-queries'
import { staffPage } from '@/lib/entry/page'
import { listMyZones } from '@/lib/people/admin-queries'
import { latestRelease } from '@/lib/releases/queries'
import { listDueForMe } from '@/lib/reminders/admin-queries'
import { listOpenAfterReviews, listReturned, listWaiting } from '@/lib/review/admin-queries'

type Props = { searchParams: Promise<{ find?: string | string[] }> }

export default async function StaffHomePage({ searchParams }: Props) {
  const { actor } = await staffPage('/admin')
  const { find } = await searchParams
  const [zones, drafts, release, alarms, due, waiting, returned, after] = await Promise.all([
    listMyZones(actor),
    listDrafts(actor),
    latestRelease(),
    countOpenAlarms(actor),
    listDueForMe(actor),
    listWaiting(actor),
    listReturned(actor),
    listOpenAfterReviews(actor),
  ])
  return (
    <StaffHome
      zones={zones}
      drafts={drafts}
      release={release}
      query={typeof find === 'string' ? find : ''}
      alarms={<OpenAlarms count={alarms} />}
      due={<DueForMe dues={due.dues} more={due.more} />}
      review={
        <ReviewSections waiting={waiting} returned={returned} after={after} now={new Date().toISOString()} />
      }
    />
  )
}
