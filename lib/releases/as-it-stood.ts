import type { AsOf } from './as-of'
import { getWithdrawal } from './queries'
import { lastStanding, type Paged, type Withdrawal } from './withdrawn'

/** What an address names: as it stands at a time, or as it last stood before it was withdrawn. */
export type Stood<Thing, At extends AsOf = AsOf> = { thing: Thing; at: At; withdrawal: Withdrawal | null }

/**
 * What was withdrawn stays readable: as of the last release at which it stood, with why it does no more.
 * @param read finds it at a time
 * @returns null when there never was such a thing by that time
 */
export async function asItStood<Thing, At extends AsOf>(
  at: At,
  kind: Paged,
  key: string,
  read: (at: AsOf, key: string) => Promise<Thing | null>,
): Promise<Stood<Thing, At | number> | null> {
  const thing = await read(at, key)
  if (thing) return { thing, at, withdrawal: null }
  const withdrawal = await getWithdrawal(at, kind, key)
  if (!withdrawal) return null
  const last = await read(lastStanding(withdrawal), key)
  return last && { thing: last, at: lastStanding(withdrawal), withdrawal }
}
