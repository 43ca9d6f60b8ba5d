import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { StoredChange } from '@/lib/releases/publish'
import { formatStated, formatValue } from '@/lib/shared/format'
import type { Contradiction, Known } from './contradiction'
import type { Violation } from './identity'
import { named } from './named'
import { readHeld } from './read-held'
import { violations } from './violations'

/** For the log and for whoever loads facts, where no page tells it. */
function inOneLine({ identity, parts, sum, whole }: Violation) {
  const added = parts.map((part) => formatStated(part, 'en')).join(' + ')
  const [total, against] = [formatValue({ value: sum, unit: whole.unit }, 'en'), formatStated(whole, 'en')]
  return `${identity.key}: ${added} = ${total}, against ${against} (${whole.subject}, ${whole.period})`
}

/** Figures would contradict one another. Rolls the whole publication back. */
export class IdentityViolated extends Error {
  override readonly name = 'IdentityViolated'

  constructor(readonly violations: readonly Violation[]) {
    super(`Figures contradict one another. ${violations.map(inOneLine).join('; ')}`)
  }
}

/** The figures of this publication are named by the changes that state them: their ids are gone when it is refused. */
async function byTheirChanges(
  tx: Transaction,
  changes: readonly StoredChange[],
  contradictions: readonly Contradiction[],
): Promise<Contradiction[]> {
  const made = await tx.change.findMany({
    where: { id: { in: changes.map(({ id }) => id) }, kind: 'observation', versionId: { not: null } },
    select: { id: true, versionId: true },
  })
  const changeOf = new Map(made.map(({ id, versionId }) => [versionId, id]))
  const unpublished = (figure: Known): Known => {
    const change = changeOf.get(figure.version)
    return change === undefined ? figure : { ...figure, version: null, change }
  }
  return contradictions.map((one) => ({
    ...one,
    parts: one.parts.map(unpublished),
    whole: unpublished(one.whole),
  }))
}

/**
 * Holds the rules between figures over every subject that these changes touch, in the state that would be published.
 * @throws IdentityViolated
 */
export async function holdIdentities(tx: Transaction, changes: readonly StoredChange[]): Promise<void> {
  const held = await readHeld(tx, changes)
  const broken = violations(held)
  if (broken.length === 0) return
  throw new IdentityViolated(await named(tx, await byTheirChanges(tx, changes, broken), held.metrics))
}
