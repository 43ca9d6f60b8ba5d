import type { AsOf } from '@/lib/releases/as-of'

/**
 * The address of a file that tells what a page tells: of an earlier state, that of its release, even where the page
 * itself is today's and shows what was withdrawn as it last stood.
 */
export const fileAt = (at: AsOf, address: string) =>
  at === 'live' ? address : `${address}${address.includes('?') ? '&' : '?'}release=${at}`
