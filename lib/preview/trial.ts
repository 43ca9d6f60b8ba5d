import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { deriveFigures } from '@/lib/derivations/derive-figures'
import { holdIdentities } from '@/lib/identities/hold'
import type { Transaction } from '@/lib/platform/transaction'
import { holdReferences } from '@/lib/releases/dangling'
import { holdNothingLeft } from '@/lib/releases/left-behind'
import { optionalTextOf } from '@/lib/releases/known'
import { openRelease, publishChanges } from '@/lib/releases/publish'
import { touchedBy } from '@/lib/releases/touched'

/** There is nothing to try. */
export class NothingToTry extends Error {
  override readonly name = 'NothingToTry'

  constructor(readonly code: 'published' | 'empty') {
    super(`There is nothing to try: ${code}`)
  }
}

/** What a publication would do, as far as it has to be known before pages are read. */
export type Tried = {
  release: number
  publishedAt: Date
  /** How many changes the change set holds. */
  changes: number
  kinds: ChangeKind[]
  /** The zones that the changes are about. */
  zones: string[]
  /** The figures that it would make, in the order in which it makes them. Their numbers differ at each trial. */
  figures: number[]
  touched: string[]
}

/** Whoever publishes waits no longer than this for a trial, nor a trial for them. Milliseconds. */
export const A_TRIAL = { lock: 4_000, statement: 10_000, whole: 20_000 } as const

const working = (changeSet: number) => ({
  en: `Change set ${changeSet}`,
  vi: `Đợt thay đổi ${changeSet}`,
})

/**
 * Does to the public tables what a publication of the change set would do, in a transaction that the caller undoes. It
 * approves, seals and records nothing, and leaves the change set in its state. While it runs nobody publishes.
 * @throws NothingToTry, and what a publication throws: `refusalOf` tells it as a problem
 */
export async function tryPublication(tx: Transaction, changeSet: number): Promise<Tried> {
  const [lock, statement] = [`${A_TRIAL.lock}ms`, `${A_TRIAL.statement}ms`]
  await tx.$queryRaw`SELECT set_config('lock_timeout', ${lock}, true), set_config('statement_timeout', ${statement}, true)`
  // Before the lock of publications, as whoever publishes does: the other way round the two would wait for each other.
  await tx.$queryRaw`SELECT "id" FROM "ChangeSet" WHERE "id" = ${changeSet} FOR UPDATE`
  const { state, title, publicNote, rollsBack, changes } = await tx.changeSet.findUniqueOrThrow({
    where: { id: changeSet },
    include: { changes: { orderBy: { position: 'asc' } } },
  })
  if (state === 'published') throw new NothingToTry('published')
  if (changes.length === 0) throw new NothingToTry('empty')

  const release = await openRelease(tx, {
    title: optionalTextOf(title) ?? working(changeSet),
    note: optionalTextOf(publicNote),
    rollsBack,
    publishedById: null,
  })
  await holdReferences(tx, changes)
  await publishChanges(tx, release, changes)
  const derived = await deriveFigures(tx, release, changes)
  await holdNothingLeft(tx, changes)
  await holdIdentities(tx, [...changes, ...derived])
  const { publishedAt } = await tx.release.findUniqueOrThrow({
    where: { number: release },
    select: { publishedAt: true },
  })
  const figures = await tx.observation.findMany({
    where: { publishedIn: release },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  const touched = await touchedBy(tx, [...changes, ...derived])
  return {
    release,
    publishedAt,
    changes: changes.length,
    kinds: [...new Set(changes.map(({ kind }) => kind))],
    zones: [...new Set(changes.flatMap(({ zoneSlug }) => zoneSlug ?? []))],
    figures: figures.map(({ id }) => id),
    touched,
  }
}
