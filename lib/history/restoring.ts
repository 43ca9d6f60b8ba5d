import { type ChangeKind, CONTENT } from '@/lib/changes/change'
import type { DraftedChange } from '@/lib/changes/draft'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import type { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { contentOf } from '@/lib/releases/said'
import { problemsByField } from '@/lib/shared/problems'
import { fail, ok } from '@/lib/shared/result'

type Json = Exclude<Parameters<typeof optionalJson>[0], null> & object

/** What an old version said, read by the rules of today. Fails with the fields that do not satisfy them. */
export function readAgain(kind: ChangeKind, content: unknown) {
  const read = CONTENT[kind].safeParse(content)
  if (!read.success) return fail({ code: 'outdated' as const, fields: problemsByField(read.error) })
  // Every schema describes an object of what JSON can hold.
  return ok(read.data as Json & DraftedChange['content'])
}

/** The withdrawals that went with that of a zone, the last time that one of these versions of it was withdrawn. */
export async function goneWith(tx: Transaction, versions: readonly number[]) {
  const withdrawal = await tx.change.findFirst({
    where: {
      kind: 'zone',
      operation: 'withdraw',
      baseVersionId: { in: [...versions] },
      changeSet: { state: 'published' },
    },
    orderBy: { id: 'desc' },
    select: { changeSetId: true, zoneSlug: true },
  })
  if (!withdrawal) return []
  return tx.change.findMany({
    where: { ...withdrawal, operation: 'withdraw', kind: { not: 'zone' } },
    select: { kind: true, baseVersionId: true },
    orderBy: { position: 'asc' },
  })
}

/**
 * What went with a zone when it was withdrawn, each as a change that says it again. Figures that the portal calculates
 * are left to it.
 */
export async function takenAlong(
  tx: Transaction,
  zone: string,
  versions: readonly number[],
  why: DraftedChange['why'],
) {
  const changes: DraftedChange[] = []
  for (const [kind, own] of Map.groupBy(await goneWith(tx, versions), (change) => change.kind)) {
    const made = await tx.change.findMany({
      where: { kind, versionId: { in: own.flatMap(({ baseVersionId }) => baseVersionId ?? []) } },
      select: { content: true },
      orderBy: { versionId: 'asc' },
    })
    for (const said of made) {
      if (contentOf(said)?.['source'] === ZONEBOOK) continue
      const content = readAgain(kind, said.content)
      if (!content.ok) return content
      changes.push({
        ...{ kind, zone, operation: 'create', base: null, content: content.value, why, replaces: null },
      })
    }
  }
  return ok(changes)
}
