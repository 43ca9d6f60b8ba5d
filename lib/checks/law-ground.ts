import 'server-only'
import { CONTENT, type ContentOf } from '@/lib/changes/change'
import { VERSIONS } from '@/lib/changes/stored'
import { DESCRIBED } from '@/lib/editor/described'
import { saidIn } from '@/lib/editor/fields'
import type { Transaction } from '@/lib/platform/transaction'
import type { CheckedChange } from './checked-change'

export const LAW_KINDS = ['legal_instrument', 'question', 'incentive'] as const
export type LawKind = (typeof LAW_KINDS)[number]

export const isLaw = (change: CheckedChange): change is CheckedChange & { kind: LawKind } =>
  LAW_KINDS.some((kind) => kind === change.kind)

/** Something as it would stand with the draft, and what it said before; `change` is null where the draft leaves it. */
export type Laid<Kind extends LawKind> = {
  content: ContentOf<Kind>
  before: ContentOf<Kind> | null
  change: CheckedChange | null
}

/** All of a kind as it would stand with the draft, by its key. */
export async function laidOut<Kind extends LawKind>(
  tx: Transaction,
  kind: Kind,
  changes: readonly CheckedChange[],
): Promise<Map<string, Laid<Kind>>> {
  const [table, identity] = VERSIONS[kind]
  const standing = await tx.$queryRawUnsafe<{ id: number; key: string; content: unknown }[]>(
    `SELECT v."id", v."${identity}" AS key, c."content" FROM "${table}" v
     JOIN "Change" c ON c."kind" = $1::"ChangeKind" AND c."versionId" = v."id"
     WHERE v."supersededIn" IS NULL ORDER BY v."${identity}"`,
    kind,
  )
  // The registry pairs each kind with its schema; TypeScript cannot see that through an index.
  const read = (content: unknown) => CONTENT[kind].parse(content) as ContentOf<Kind>
  const own = changes.filter((change) => change.kind === kind)
  const touched = new Map(own.map((change) => [change.base, change]))
  const laid = new Map<string, Laid<Kind>>()
  for (const { id, key, content } of standing)
    if (!touched.has(id)) laid.set(key, { content: read(content), before: null, change: null })
  for (const change of own) {
    if (change.operation === 'withdraw') continue
    const base = standing.find(({ id }) => id === change.base)
    laid.set(String(saidIn(change.content, DESCRIBED[kind].key ?? '')), {
      content: read(change.content),
      before: base ? read(base.content) : null,
      change,
    })
  }
  return laid
}
