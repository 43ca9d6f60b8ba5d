import type { SizeUnit, SpaceKind } from '@/lib/spaces/space'

type Offered = { unit: SizeUnit; kinds: readonly SpaceKind[] }

/** What space is wanted for: in which unit it is asked for, and what kinds of space would do. */
export const WANTED = {
  office: { unit: 'm2', kinds: ['office', 'workspace'] },
  seats: { unit: 'seat', kinds: ['office', 'workspace'] },
  factory: { unit: 'm2', kinds: ['factory'] },
  data_centre: { unit: 'm2', kinds: ['data_centre'] },
  land: { unit: 'ha', kinds: ['land'] },
} as const satisfies Record<string, Offered>

export type Purpose = keyof typeof WANTED
export const PURPOSES = ['office', 'seats', 'factory', 'data_centre', 'land'] as const satisfies Purpose[]

export const wanted = (purpose: Purpose): Offered => WANTED[purpose]
