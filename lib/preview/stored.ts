import 'server-only'
import { can, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { withinTrial } from '@/lib/platform/trial'
import { fail, ok, type Result } from '@/lib/shared/result'
import { type Refusal, refusalOfTrial } from './refusal'
import { A_TRIAL, type Tried, tryPublication } from './trial'
import { inTurn, newTurn, type Turn } from './turn'

/** A change set whose pages somebody may see before they are public. */
export type Previewed = {
  id: number
  state: 'draft' | 'submitted' | 'approved' | 'published'
  submittedAt: Date | null
  release: number | null
  zones: (string | null)[]
  /** Whether the actor may publish it, and so may show it to others. */
  mayPublish: boolean
}

/**
 * A change set, for its author and for whoever may publish it.
 * @throws AppError NOT_FOUND, whether it is not there or not theirs
 */
export async function previewed(actor: Actor, changeSet: number): Promise<Previewed> {
  const found = await db().changeSet.findUnique({
    where: { id: changeSet },
    select: {
      state: true,
      submittedAt: true,
      authorId: true,
      releaseNumber: true,
      changes: { select: { zoneSlug: true }, distinct: ['zoneSlug'] },
    },
  })
  const zones = found?.changes.map(({ zoneSlug }) => zoneSlug) ?? []
  const mayPublish = zones.length > 0 && zones.every((zone) => can(actor, 'change:publish', zone))
  if (!found || found.authorId === null || (found.authorId !== actor.id && !mayPublish))
    throw new AppError('NOT_FOUND', `Change set ${changeSet} is not there for ${actor.email}`)
  const { state, submittedAt, releaseNumber } = found
  return { id: changeSet, state, submittedAt, release: releaseNumber, zones, mayPublish }
}

/** Undoes a trial that went well. */
class Tested extends Error {
  override readonly name = 'Tested'
}

// One trial at a time in a process: the database lets one run in any case, and connections are for readers.
const held = globalThis as { trials?: Turn }
const AT_MOST_WAITING = 12

/**
 * Reads the public tables as they would be if the change set were published now, and leaves no trace. `read` makes all
 * its reads, with the doors that pages use, before it answers; what it answers is used after the trial is undone.
 * @returns why it cannot be tried, as far as that was foreseen
 */
export async function inTrial<Value>(
  changeSet: number,
  read: (tried: Tried) => Promise<Value>,
): Promise<Result<Value, Refusal>> {
  const values: Value[] = []
  const run = () =>
    db().$transaction(
      async (tx) => {
        const tried = await tryPublication(tx, changeSet)
        const { changes, release: number, publishedAt } = tried
        const trial = { tx, changeSet, changes, release: { number, publishedAt } }
        values.push(await withinTrial(trial, () => read(tried)))
        throw new Tested()
      },
      { timeout: A_TRIAL.whole, maxWait: A_TRIAL.lock },
    )
  try {
    if (!(await inTurn((held.trials ??= newTurn()), AT_MOST_WAITING, run))) return fail({ code: 'busy' })
  } catch (error) {
    if (!(error instanceof Tested)) {
      const refusal = refusalOfTrial(error)
      if (refusal) return fail(refusal)
      throw error
    }
  }
  const [value] = values
  return value === undefined ? fail({ code: 'busy' }) : ok(value)
}
