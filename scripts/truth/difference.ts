/** Where two surfaces do not say the same. */
export type Difference = {
  /** The address that says it. */
  where: string
  /** The figure that it is about, where it is about one. */
  figure?: number
  /** What is different, as the end of a sentence that begins with the figure. */
  what: string
}
