import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { VERSIONS } from '@/lib/changes/stored'
import { DESCRIBED, isWritten, type WrittenKind } from '@/lib/editor/described'
import { saidIn } from '@/lib/editor/fields'
import { namingCount } from '@/lib/editor/naming'
import { calledBy, FOLLOWED, type FollowedKind, type Referred, referredBy } from '@/lib/editor/referred'
import type { Transaction } from '@/lib/platform/transaction'
import type { StoredChange } from './publish'

/** Something would refer to what does not stand. Rolls the whole publication back. */
export class Dangling extends Error {
  override readonly name = 'Dangling'

  constructor(readonly changeId: number) {
    super(`Change ${changeId} refers to what does not stand, or withdraws what others refer to`)
  }
}

/** A change that refers to what will not stand, each reference by its field; or that withdraws what others refer to. */
export type Loose = { change: number; referred: Referred[] }

const isFollowed = (kind: string): kind is FollowedKind => FOLLOWED.some((followed) => followed === kind)

const keyOf = (kind: WrittenKind, content: unknown) => String(saidIn(content, DESCRIBED[kind].key ?? ''))

async function standingKeys(tx: Transaction, kind: FollowedKind, keys: readonly string[]) {
  const [table, identity] = VERSIONS[kind]
  return tx.$queryRawUnsafe<{ id: number; key: string }[]>(
    `SELECT "id", "${identity}" AS key FROM "${table}" WHERE "supersededIn" IS NULL AND "${identity}" = ANY ($1::text[])`,
    [...keys],
  )
}

/** What the versions say against which changes were made, by the change. */
async function basesOf(tx: Transaction, changes: readonly StoredChange[]) {
  const contents = new Map<number, unknown>()
  for (const [kind, own] of Map.groupBy(changes, (change) => change.kind)) {
    const versions = own.flatMap(({ baseVersionId }) => baseVersionId ?? [])
    const made =
      versions.length === 0
        ? []
        : await tx.change.findMany({
            where: { kind, versionId: { in: versions } },
            select: { versionId: true, content: true },
          })
    const said = new Map(made.map(({ versionId, content }) => [versionId, content]))
    for (const { id, baseVersionId } of own) contents.set(id, said.get(baseVersionId))
  }
  return contents
}

/**
 * What would refer to nothing, once these changes are public: a decree that was taken out of the draft, a question that
 * somebody withdrew meanwhile. What a thing referred to before is not told again.
 */
export async function looseAmong(tx: Transaction, changes: readonly StoredChange[]): Promise<Loose[]> {
  const written = changes.flatMap((change) =>
    isWritten(change.kind) ? [{ ...change, kind: change.kind }] : [],
  )
  const isGone = ({ operation }: StoredChange) => operation === 'withdraw'
  const referring = written
    .filter((change) => !isGone(change))
    .map(({ id, kind, content }) => ({
      id,
      referred: referredBy(kind, content).filter(({ to }) => isFollowed(to)),
    }))
    .filter(({ referred }) => referred.length > 0)
  const withdrawn = written.filter((change) => isGone(change) && isFollowed(change.kind))
  if (referring.length + withdrawn.length === 0) return []

  const leaving = new Set(written.filter(isGone).map(({ kind, baseVersionId }) => `${kind} ${baseVersionId}`))
  const there = new Set(
    written.filter((change) => !isGone(change)).map(({ kind, content }) => `${kind} ${keyOf(kind, content)}`),
  )
  const asked = Map.groupBy(
    referring.flatMap(({ referred }) => referred),
    ({ to }) => to,
  )
  for (const to of FOLLOWED) {
    const keys = [...new Set((asked.get(to) ?? []).map(({ key }) => key))]
    if (keys.length === 0) continue
    for (const { id, key } of await standingKeys(tx, to, keys))
      if (!leaving.has(`${to} ${id}`)) there.add(`${to} ${key}`)
  }
  const loose = referring
    .map(({ id, referred }) => ({
      change: id,
      referred: referred.filter((one) => !there.has(calledBy(one))),
    }))
    .filter(({ referred }) => referred.length > 0)
  return [...(await unheld(tx, written, loose)), ...(await stillNamed(tx, written, withdrawn))]
}

type Written = StoredChange & { kind: WrittenKind }

/** Those that were not said before. */
async function unheld(
  tx: Transaction,
  written: readonly Written[],
  loose: readonly Loose[],
): Promise<Loose[]> {
  if (loose.length === 0) return []
  const own = written.filter(({ id }) => loose.some(({ change }) => change === id))
  const before = await basesOf(tx, own)
  return loose.flatMap(({ change, referred }): Loose[] => {
    const kind = own.find(({ id }) => id === change)?.kind
    const held = new Set(kind ? referredBy(kind, before.get(change)).map(calledBy) : [])
    const left = referred.filter((one) => !held.has(calledBy(one)))
    return left.length > 0 ? [{ change, referred: left }] : []
  })
}

/** What is withdrawn while something that stays names it. */
async function stillNamed(
  tx: Transaction,
  written: readonly Written[],
  withdrawn: readonly Written[],
): Promise<Loose[]> {
  const before = await basesOf(tx, withdrawn)
  const leaving = new Map<ChangeKind, number[]>()
  for (const { kind, baseVersionId } of written)
    if (baseVersionId !== null) leaving.set(kind, [...(leaving.get(kind) ?? []), baseVersionId])
  const found: Loose[] = []
  for (const { id, kind } of withdrawn) {
    const named = await namingCount(tx, kind, keyOf(kind, before.get(id)), leaving)
    if (named > 0) found.push({ change: id, referred: [] })
  }
  return found
}

/**
 * Sees, before changes are published, that they leave nothing which refers to nothing.
 * @throws Dangling for the first change that refers to what does not stand, or withdraws what others refer to
 */
export async function holdReferences(tx: Transaction, changes: readonly StoredChange[]) {
  const [first] = await looseAmong(tx, changes)
  if (first) throw new Dangling(first.change)
}
