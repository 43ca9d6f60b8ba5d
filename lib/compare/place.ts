import type { Text } from '@/lib/shared/text'

/** What is compared: a zone, a park abroad, or a network whose zones are reported together. */
export type Place = {
  key: string
  kind: 'zone' | 'network'
  name: Text
  city: Text | null
  country: Text | null
  /** Year in which it was founded, from a dated and sourced statement; null when none is known. */
  founded: number | null
}
