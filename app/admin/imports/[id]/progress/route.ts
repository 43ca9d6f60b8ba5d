import { idIn } from '@/lib/entry/number-asked'
import { staffRoute } from '@/lib/entry/staff-file'
import { getProgress } from '@/lib/imports/admin-queries'

/** How far the reading of a file is, for the page that watches it. */
export const GET = staffRoute<{ id: string }>(async ({ actor, parameters }) => {
  const progress = await getProgress(actor, idIn(parameters.id))
  return progress && Response.json(progress, { headers: { 'cache-control': 'no-store' } })
})
