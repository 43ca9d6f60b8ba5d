/** A state of the published facts: what stands now, or what stood right after a release. */
export type AsOf = 'live' | number
