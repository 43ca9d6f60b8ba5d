import type { LegalInstrument } from '@/lib/law/dto'
import type { Incentive } from './dto'
import { type Granted, grantedOn } from './granted'

/** What can be said of an incentive for a day, and whether its dates say so or the words of its source alone. */
export type Holding = {
  force: Incentive['force'] | 'not_yet' | 'ended'
  told: 'dates' | 'source'
}

/**
 * Whether an incentive is granted, for readers. The law's dates decide, for any day; where they do not, the source does.
 * Targets and aims grant nothing on any day. What its source calls ended and nothing known ends has no day on which it
 * did, so its dates do not bring it back.
 * @param granted whether it is on that day, by the dates of its law
 */
export function holdingOf({ force }: Pick<Incentive, 'force'>, granted: Granted): Holding {
  const source: Holding = { force, told: 'source' }
  if (force === 'target' || force === 'policy_aim') return source
  if (granted.force === 'ended') return { force: 'ended', told: 'dates' }
  if (force === 'to_be_checked' || granted.force === 'unknown') return source
  if (force === 'historic' && granted.ending === null && granted.until === null) return source
  return { force: granted.force, told: 'dates' }
}

/** Whether it is granted to nobody any more. */
export const isOver = ({ force }: Holding) => force === 'ended' || force === 'historic'

/** An incentive, and what can be said of it on the day that a document prints. */
export type Held = Incentive & { holding: Holding['force'] }

/** @param day ISO date */
export const heldOn = (
  incentives: readonly Incentive[],
  instruments: readonly LegalInstrument[],
  day: string,
): Held[] =>
  incentives.map((incentive) => ({
    ...incentive,
    holding: holdingOf(incentive, grantedOn(incentive, instruments, day)).force,
  }))
