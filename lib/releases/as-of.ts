import type { AsOf } from '@/lib/shared/as-of'

export type { AsOf }

/**
 * The one filter through which every public read sees version rows: published by then, and not yet superseded.
 * Current rows are asked for by `supersededIn is null`, which the partial indexes serve.
 */
export function visible(at: AsOf) {
  if (at === 'live') return { supersededIn: null }
  return { publishedIn: { lte: at }, OR: [{ supersededIn: null }, { supersededIn: { gt: at } }] }
}
