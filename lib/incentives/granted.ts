import type { LegalInstrument } from '@/lib/law/dto'
import { type Ending, type Force, standingOn } from '@/lib/law/in-force'
import type { Text } from '@/lib/shared/text'
import type { Incentive } from './dto'

/** Whether an incentive is granted to what is decided on a day, and what ends it. */
export type Granted = {
  force: Force
  ending: Ending | null
  /** The instrument that grants it; null where none is known. */
  by: { slug: string; title: Text; number: string } | null
}

type Asked = Pick<Incentive, 'basis' | 'grantedFrom' | 'grantedUntil'>

/**
 * Whether an incentive is granted to a project that is decided on a day. The first instrument of its basis grants it,
 * and others guide that one; some articles take effect on another day than the rest of their law, which the incentive
 * then says itself.
 * @param day ISO date
 */
export function grantedOn(
  { basis, grantedFrom, grantedUntil }: Asked,
  instruments: readonly LegalInstrument[],
  day: string,
): Granted {
  const by = basis[0]?.instrument ?? null
  const instrument = instruments.find(({ slug }) => slug === by?.slug)
  if (!instrument) return { force: 'unknown', ending: null, by }
  const dated = {
    ...instrument,
    // Its articles cannot apply before it was issued; whether they do before the rest is what the incentive says.
    effective: grantedFrom ?? instrument.effective,
    until: grantedUntil ?? instrument.until,
  }
  return { ...standingOn(dated, instruments, day), by }
}
