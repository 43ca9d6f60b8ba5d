/**
 * Where labels go that would like to stand at `wanted` but take up `size` each: as near as they can without running
 * into each other, inside `from` to `to` where they all fit, in the order in which they wanted to stand.
 * @returns the middle of each, in the order given
 */
export function labelPlaces(
  wanted: readonly number[],
  size: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = wanted.map((_, i) => i).toSorted((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b)
  // Blocks of labels that touch: each stands where its members lie nearest to what they wanted.
  const blocks: { members: number[]; first: number }[] = []
  for (const i of order) {
    let block = { members: [i], first: place([i], wanted, size, from, to) }
    let before = blocks.at(-1)
    while (before && before.first + before.members.length * size > block.first) {
      blocks.pop()
      const members = [...before.members, ...block.members]
      block = { members, first: place(members, wanted, size, from, to) }
      before = blocks.at(-1)
    }
    blocks.push(block)
  }
  const places: number[] = []
  for (const { members, first } of blocks)
    for (const [n, i] of members.entries()) places[i] = first + n * size
  return places
}

/** The middle of the first of labels that stand one after the other, so that all are as near as can be, and inside. */
function place(
  members: readonly number[],
  wanted: readonly number[],
  size: number,
  from: number,
  to: number,
) {
  const mean = members.reduce((sum, i, n) => sum + (wanted[i] ?? 0) - n * size, 0) / members.length
  const last = to - size / 2 - (members.length - 1) * size
  return Math.max(from + size / 2, Math.min(mean, last))
}
