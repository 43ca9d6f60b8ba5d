import 'server-only'
import { revalidatePath, revalidateTag } from 'next/cache'
import { newestNumber, touchedSince } from './stored'
import { type Told, toTell } from './told'

// One for all bundles of the process: pages and routes must not each believe that they alone are told.
const held = globalThis as { toldReleases?: Told }

/**
 * Has every page drawn again that shows what was published since the last time this was asked, whoever published it: the
 * worker at a set time, or another web server. All tags of all those releases at once, so that pages change together.
 * Asking when nothing was published does nothing, so anybody may.
 * @returns the newest release that readers of this server see
 */
export async function showReleases(): Promise<number> {
  const newest = await newestNumber()
  const { after, then } = toTell(held.toldReleases, newest, performance.now())
  if (after === null) return newest
  const touched = after === undefined ? [null] : await touchedSince(after, newest)
  for (const tag of new Set(touched.flatMap((tags) => tags ?? []))) revalidateTag(tag, { expire: 0 })
  // What was published before it was noted what a release touches, or before this server knew of any.
  if (touched.includes(null)) revalidatePath('/', 'layout')
  held.toldReleases = then
  return newest
}
