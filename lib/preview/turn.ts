/** A queue of one: what is asked for at the same time is done one after another. */
export type Turn = {
  /** How many are done or wait to be done. */
  taken: number
  last: Promise<unknown>
}

export const newTurn = (): Turn => ({ taken: 0, last: Promise.resolve() })

/**
 * Does something when all that was asked for before is done. Trials wait for one another in the database in any case;
 * here they wait without holding a connection, which readers need.
 * @returns null when as many wait already
 */
export async function inTurn<Value>(
  turn: Turn,
  atMost: number,
  run: () => Promise<Value>,
): Promise<{ value: Value } | null> {
  if (turn.taken >= atMost) return null
  turn.taken += 1
  const mine = turn.last.then(run)
  turn.last = mine.catch(() => undefined)
  try {
    return { value: await mine }
  } finally {
    turn.taken -= 1
  }
}
