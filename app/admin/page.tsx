import { StaffHome } from '@/components/staff/staff-home'
import { listDrafts } from '@/lib/changes/admin-queries'
import { staffPage } from '@/lib/entry/page'
import { listMyZones } from '@/lib/people/admin-queries'
import { latestRelease } from '@/lib/releases/queries'

type Props = { searchParams: Promise<{ find?: string | string[] }> }

export default async function StaffHomePage({ searchParams }: Props) {
  const { actor } = await staffPage('/admin')
  const { find } = await searchParams
  const [zones, drafts, release] = await Promise.all([listMyZones(actor), listDrafts(actor), latestRelease()])

  return (
    <StaffHome zones={zones} drafts={drafts} release={release} query={typeof find === 'string' ? find : ''} />
  )
}
