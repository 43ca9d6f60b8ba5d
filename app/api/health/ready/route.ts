import { isWorkerSeen, whyNotReady } from '@/lib/health/queries'

export const dynamic = 'force-dynamic'

/**
 * 200 when the database answers and its migrations are those of the code; else 503, and why. Whether a worker works is
 * only told: readers do not need one.
 */
export async function GET() {
  const detail = await whyNotReady()
  if (detail === null) {
    const worker = (await isWorkerSeen()) ? 'working' : 'not seen'
    return Response.json({ status: 'ready', worker }, { headers: { 'cache-control': 'no-store' } })
  }
  return Response.json(
    { title: 'Not ready', status: 503, detail },
    { status: 503, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}
