import type { Text } from '@/lib/shared/text'
import type { Stage } from '@/lib/zones/zone'

/** A zone whose staff the actor is, as the staff home lists it. */
export type MyZone = {
  slug: string
  name: Text
  stage: Stage
  /** Figures that are published now, of the zone and its sites. */
  figures: number
  /** Changes in the actor's own draft. */
  drafted: number
}
