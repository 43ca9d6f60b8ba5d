import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import type { Transaction } from '@/lib/platform/transaction'
import type { Text } from '@/lib/shared/text'
import { changeName } from './change-name'
import { type Reference, referencesIn } from './difference'
import { contentOf, word } from './said'
import { type Done, type Standing, supersededAmong } from './undoing'

/** Something of a release that a later one built on, and which one did. */
export type BuiltUpon = { release: number; kind: ChangeKind; name: Text | null }

/** The key by which others refer to what a kind of content says, and as what. */
const REFERRED_AS: Partial<Record<ChangeKind, [to: Reference['to'] | 'conflict', field: string]>> = {
  source: ['source', 'id'],
  network: ['subject', 'key'],
  place: ['subject', 'key'],
  zone: ['subject', 'slug'],
  site: ['subject', 'key'],
  metric: ['metric', 'key'],
  definition: ['definition', 'key'],
  organisation: ['organisation', 'slug'],
  legal_instrument: ['legal_instrument', 'slug'],
  incentive: ['incentive', 'slug'],
  question: ['question', 'key'],
  conflict: ['conflict', 'key'],
}

const nameOf = ({ content, before }: Pick<Done, 'content' | 'before'>) => changeName(content ?? before)

/** What a later release superseded, withdrew, or put in place of what was withdrawn. */
async function overtaken(tx: Transaction, done: readonly Done[], instead: ReadonlyMap<number, Standing>) {
  const found: BuiltUpon[] = []
  for (const [kind, own] of Map.groupBy(done, (change) => change.kind)) {
    const versions = own.flatMap(({ version }) => version ?? [])
    const superseded = await supersededAmong(tx, kind, versions)
    for (const change of own) {
      const standing = instead.get(change.id)
      const later = change.version === null ? undefined : superseded.get(change.version)
      if (later !== undefined) found.push({ release: later, kind, name: nameOf(change) })
      else if (standing && !standing.isCalculated)
        found.push({ release: standing.release, kind, name: nameOf(change) })
    }
  }
  return found
}

/** What stands of later releases and refers to what would be withdrawn: a figure to its source, an incentive to its law. */
async function referring(tx: Transaction, release: number, done: readonly Done[]): Promise<BuiltUpon[]> {
  const gone = new Set(
    done.flatMap(({ kind, operation, content }) => {
      const as = operation === 'create' ? REFERRED_AS[kind] : undefined
      return as ? [`${as[0]} ${word(content, as[1])}`] : []
    }),
  )
  if (gone.size === 0) return []
  const later = await tx.change.findMany({
    where: {
      operation: { not: 'withdraw' },
      changeSet: { releaseNumber: { gt: release }, origin: { not: 'derivation' } },
    },
    select: { kind: true, versionId: true, content: true, changeSet: { select: { releaseNumber: true } } },
  })
  const naming = later.filter((change) => {
    const content = contentOf(change)
    const named = referencesIn(content).map(({ to, key }) => `${to} ${key}`)
    return [...named, `conflict ${word(content, 'conflict')}`].some((one) => gone.has(one))
  })
  const found: BuiltUpon[] = []
  for (const [kind, own] of Map.groupBy(naming, (change) => change.kind)) {
    const versions = own.flatMap(({ versionId }) => versionId ?? [])
    const superseded = await supersededAmong(tx, kind, versions)
    for (const change of own)
      if (change.versionId !== null && !superseded.has(change.versionId))
        found.push({
          release: change.changeSet.releaseNumber ?? 0,
          kind,
          name: changeName(contentOf(change)),
        })
  }
  return found
}

/** What later releases built on what a release did, so that it cannot be taken back before they are. The first first. */
export async function builtUpon(
  tx: Transaction,
  release: number,
  done: readonly Done[],
  instead: ReadonlyMap<number, Standing>,
): Promise<BuiltUpon[]> {
  const found = [...(await overtaken(tx, done, instead)), ...(await referring(tx, release, done))]
  return found.toSorted((a, b) => a.release - b.release)
}
