import type { Incentive } from '@/lib/incentives/dto'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Question } from '@/lib/questions/dto'
import type { Span } from '@/lib/shared/period'
import type { Zone } from '@/lib/zones/zone'

/** All that an estimate rests on besides what it is asked, as it was published by one release. */
export type Law = {
  incentives: readonly Incentive[]
  instruments: readonly LegalInstrument[]
  questions: readonly Question[]
  release: { number: number; publishedAt: string }
  /** ISO date on which estimates are made. */
  made: string
}

/** A zone as incentives ask of it: `recognised` is when it was first recognised, as far as a source dates it. */
export type EstimatedZone = Pick<Zone, 'slug' | 'name' | 'membership'> & {
  network: string
  place: string
  recognised: Span | null
}
