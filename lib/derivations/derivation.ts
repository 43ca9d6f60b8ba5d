import type { Text } from '@/lib/shared/text'
import type { CountedZone } from './counted-zones'
import { type Formula, isOfGroups } from './formula'
import type { Measure } from './known-figure'
import type { Material } from './term-value'

/** A definition whose values are calculated. */
export type Derivation = { definition: string; formula: Formula; measure: Measure }

/** Whom a derivation is made for: a zone alone, or a network with the zones that are counted in it. */
export type Subject = { key: string; name: Text; isGroup: boolean; zones: CountedZone[] }

/** All that derivations rest on. */
export type Ground = Material & {
  derivations: readonly Derivation[]
  subjects: readonly Subject[]
}

/** Zones have ratios of their own; sums over zones are for their networks. */
export const isFor = ({ formula }: Derivation, { isGroup }: Subject) => isOfGroups(formula) === isGroup
