/** A link that does not hold: what it is, and what is wrong with it, in words. */
export type BrokenLink = { link: string; why: string }

/** What came of walking a chain: how many links hold, the newest of them, and the first that does not. */
export type Chain = {
  holding: number
  newest: { number: number; digest: string } | null
  broken: BrokenLink | null
}
