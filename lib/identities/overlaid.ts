import type { ChangeKind } from '@/lib/changes/change'
import { observationContent } from '@/lib/figures/schema'
import { metricContent } from '@/lib/metrics/schema'
import { siteContent } from '@/lib/zones/schema'
import type { Held, Origin } from './held'
import { identityContent } from './schema'

/** A change of a draft, as far as it says what would be published. */
export type ProposedChange = {
  id: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  baseVersionId: number | null
  content: unknown
}

/** Rows without those that the changes supersede, and with what they say instead. */
function replaced<Row>(
  rows: readonly (Row & Origin)[],
  changes: readonly ProposedChange[],
  read: (content: unknown) => Row,
): (Row & Origin)[] {
  const standing = new Set(rows.map(({ version }) => version))
  const closed = new Set(changes.map(({ baseVersionId }) => baseVersionId))
  // What was made against a version that no longer stands cannot be published, and would be told apart first.
  const fitting = changes.filter(
    ({ operation, baseVersionId }) =>
      operation !== 'withdraw' && (baseVersionId === null || standing.has(baseVersionId)),
  )
  return [
    ...rows.filter(({ version }) => version === null || !closed.has(version)),
    ...fitting.map(({ id, content }) => ({ ...read(content), version: null, change: id })),
  ]
}

/** The state that these changes would make of a published one. */
export function overlaid(held: Held, changes: readonly ProposedChange[]): Held {
  const of = (kind: ChangeKind) => changes.filter((change) => change.kind === kind)
  return {
    identities: replaced(held.identities, of('identity'), (content) => identityContent.parse(content)),
    metrics: replaced(held.metrics, of('metric'), (content) => metricContent.parse(content)),
    sites: replaced(held.sites, of('site'), (content) => siteContent.parse(content)),
    figures: replaced(held.figures, of('observation'), (content) => observationContent.parse(content)),
  }
}
