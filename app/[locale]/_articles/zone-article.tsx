import { ZoneProfile } from '@/components/zones/zone-profile'
import { publicAddress } from '@/lib/entry/public-address'
import type { AsOf } from '@/lib/releases/as-of'
import { readingDay } from '@/lib/words/reading'
import type { Zone } from '@/lib/zones/zone'
import { readProfile } from './zone-profile'

/** All that is published of one zone, and what is not. */
export async function ZoneArticle({ at, zone }: { at: AsOf; zone: Zone }) {
  const day = readingDay()
  const profile = await readProfile(at, zone, day)
  return <ZoneProfile at={at} zone={zone} day={day} origin={publicAddress('')} {...profile} />
}
