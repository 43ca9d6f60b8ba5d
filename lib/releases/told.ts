/**
 * What one web server has had drawn again: everything up to release `told`, and up to `settled` once more after a while.
 * A page that was being drawn from the old state while a release was told is kept as if it were new, so each is told twice.
 */
export type Told = { told: number; settled: number; at: number }

/** Longer than a page takes to draw, in milliseconds. */
const SETTLES = 2000

/**
 * What to have drawn again now that the newest release is known: everything that was published after release `after`,
 * everything whatsoever when it is undefined, nothing when it is null. And what is told then.
 * @param known what was told before; undefined when nothing was, since the server started
 * @param now in milliseconds, by a clock that only runs forward
 */
export function toTell(
  known: Told | undefined,
  newest: number,
  now: number,
): { after: number | null | undefined; then: Told } {
  if (!known) return { after: undefined, then: { told: newest, settled: newest, at: now } }
  if (newest > known.told) return { after: known.settled, then: { ...known, told: newest, at: now } }
  if (known.told > known.settled && now - known.at >= SETTLES)
    return { after: known.settled, then: { ...known, settled: known.told } }
  return { after: null, then: known }
}
