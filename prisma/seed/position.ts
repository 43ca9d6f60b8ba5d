import type { ZoneContent } from '@/lib/zones/schema'
import type { SourcedFact } from './facts-file'
import { inBothIfAny } from './translation'

/** Where a zone lies, from the file's pair of latitude and longitude. */
export function positionOf(fact: SourcedFact | undefined): ZoneContent['position'] {
  if (!fact) return null
  if (!Array.isArray(fact.value)) throw new Error('Coordinates are a pair of degrees')
  const [latitude, longitude] = fact.value
  return {
    latitude: String(latitude),
    longitude: String(longitude),
    note: inBothIfAny(fact.note),
    source: fact.source,
    verified: fact.verified,
  }
}
