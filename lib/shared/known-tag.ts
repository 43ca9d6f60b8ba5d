/** The tags that a reader names with `If-None-Match`, weak ones as strong ones: the same answer is meant. */
const tagsIn = (asked: string | null | undefined) =>
  (asked ?? '').split(',').map((known) => known.trim().replace(/^W\//, ''))

/** Whether a reader names the tag among those of the answers that it has. */
export const namesTag = (asked: string | null | undefined, tag: string) => tagsIn(asked).includes(tag)

/** The same, for answers of which `*` names whichever there is. */
export const namesAnswer = (asked: string | null | undefined, tag: string) =>
  tagsIn(asked).some((known) => known === '*' || known === tag)
