import { showReleases } from '@/lib/releases/new-releases'

export const dynamic = 'force-dynamic'

/** Told by the web server that something may have been published elsewhere, before it answers a reader. */
export const POST = async () =>
  Response.json({ release: await showReleases() }, { headers: { 'cache-control': 'no-store' } })
