import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { type Content, differences, referencesIn } from '@/lib/releases/difference'
import { namesOf } from '@/lib/releases/references'
import type { Text } from '@/lib/shared/text'
import { type ChangeKind, CONTENT, type ContentOf } from './change'
import type { ChangeView, View } from './change-view'
import { movesOf } from './moves'
import { contentOfVersion, contentsOfVersions, currencyOf, overtaken } from './stored'

export const changeFields = {
  id: true,
  kind: true,
  operation: true,
  zoneSlug: true,
  baseVersionId: true,
  content: true,
  nature: true,
  reason: true,
  versionId: true,
  explanations: true,
  returnReason: true,
} as const

export type ChangeRow = {
  id: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  zoneSlug: string | null
  baseVersionId: number | null
  content: unknown
  nature: 'revision' | 'correction' | null
  reason: unknown
  versionId: number | null
  explanations: unknown
  returnReason: string | null
}

/** Told by the fields of their forms; all others field by field, as a release tells them. */
const BY_THEIR_FORM: readonly ChangeKind[] = ['observation', 'statement', 'zone', 'site', 'conflict']

async function viewsOfKind<K extends ChangeKind>(
  kind: K,
  rows: readonly ChangeRow[],
  isPublished: boolean,
): Promise<View<K>[]> {
  const bases = rows.flatMap(({ baseVersionId }) => baseVersionId ?? [])
  const [before, old] = await Promise.all([
    contentsOfVersions(kind, bases),
    isPublished ? new Set<number>() : overtaken(kind, bases),
  ])
  return Promise.all(
    rows.map(async (row): Promise<View<K>> => {
      const base = row.baseVersionId
      const currency = base !== null && old.has(base) ? await currencyOf(kind, base) : null
      const successor = currency && !currency.current ? currency.successor : null
      return {
        id: row.id,
        kind,
        operation: row.operation,
        zone: row.zoneSlug,
        base,
        before: base === null ? null : (before.get(base) ?? null),
        after: row.content === null ? null : (CONTENT[kind].parse(row.content) as ContentOf<K>),
        nature: row.nature,
        reason: row.reason as Text | null,
        stale:
          currency && !currency.current
            ? { theirs: successor === null ? null : await contentOfVersion(kind, successor) }
            : null,
        version: row.versionId,
        differences: [],
        move: null,
        explanations: (row.explanations ?? {}) as Record<string, string>,
        returned: row.returnReason,
      }
    }),
  )
}

/** Says what no form tells: field by field, with names in place of keys. */
async function told(views: readonly ChangeView[]): Promise<ChangeView[]> {
  const plain = views.filter(({ kind, after }) => !BY_THEIR_FORM.includes(kind) && after !== null)
  const nameOf = await namesOf(
    plain.flatMap(({ before, after }) => [...referencesIn(before), ...referencesIn(after)]),
    'live',
  )
  const own = new Set(plain.map(({ id }) => id))
  return views.map((view) =>
    own.has(view.id)
      ? {
          ...view,
          differences: differences(
            view.kind,
            (view.before ?? {}) as Content,
            (view.after ?? {}) as Content,
            nameOf,
          ),
        }
      : view,
  )
}

/**
 * Changes as the staff see them, in the order in which they are given.
 * @param isPublished then nothing is stale, and nothing moves any more
 */
export async function viewsOf(
  tx: Transaction,
  rows: readonly ChangeRow[],
  isPublished: boolean,
): Promise<ChangeView[]> {
  const byKind = Map.groupBy(rows, ({ kind }) => kind)
  const [views, moves] = await Promise.all([
    Promise.all([...byKind].map(([kind, own]) => viewsOfKind(kind, own, isPublished))),
    isPublished ? null : movesOf(tx, rows),
  ])
  // Each was made under its own kind; TypeScript sees but that they all are of one of them.
  const byId = new Map((await told(views.flat() as ChangeView[])).map((view) => [view.id, view]))
  return rows.flatMap(({ id }) => {
    const view = byId.get(id)
    return view ? [{ ...view, move: moves?.get(id) ?? null }] : []
  })
}
