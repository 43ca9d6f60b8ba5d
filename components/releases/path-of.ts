import type { ReleaseChange } from '@/lib/releases/release'

const PLACES = {
  zone: 'zones',
  metric: 'metrics',
  incentive: 'incentives',
  legal_instrument: 'legal-instruments',
  event: 'events',
} as const

/** The page of what a change is about; null where it has none of its own. What was withdrawn keeps its page. */
export function pathOf({ kind, said }: Pick<ReleaseChange, 'kind' | 'said'>): string | null {
  const content = said?.after ?? said?.before
  if (!content || !(kind in PLACES)) return null
  const key = content['slug'] ?? content['key']
  return typeof key === 'string' ? `/${PLACES[kind as keyof typeof PLACES]}/${key}` : null
}
