export const SPACE_KINDS = ['land', 'factory', 'office', 'workspace', 'data_centre', 'housing'] as const
export type SpaceKind = (typeof SPACE_KINDS)[number]

export const SIZE_UNITS = ['m2', 'ha', 'seat'] as const
export type SizeUnit = (typeof SIZE_UNITS)[number]

/** What a price is quoted for: an amount of money for one unit of size. */
export const PRICE_UNITS = ['USD/m2', 'VND/m2', 'USD/ha', 'VND/ha', 'USD/seat', 'VND/seat'] as const
export type PriceUnit = (typeof PRICE_UNITS)[number]

/** For what time a price is quoted; `whole_term` is paid once, for all years until the term ends. */
export const PRICE_BASES = ['month', 'year', 'whole_term'] as const
export type PriceBasis = (typeof PRICE_BASES)[number]

/** Whether a price holds what is paid beside it; `unknown` when its source does not say. */
export const INCLUSIONS = ['included', 'excluded', 'unknown'] as const
export type Inclusion = (typeof INCLUSIONS)[number]
