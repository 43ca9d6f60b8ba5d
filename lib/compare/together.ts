import type { Verdict } from './comparison'

/** Some of the compared, and how far they can be read against each other. */
export type Together = { places: string[]; verdict: Exclude<Verdict, 'not_comparable'> }

const subsets = (keys: readonly string[]): string[][] =>
  keys.reduce<string[][]>((all, key) => [...all, ...all.map((some) => [...some, key])], [[]])

const isReadable = (verdict: Verdict): verdict is Together['verdict'] => verdict !== 'not_comparable'

/**
 * Where all cannot be read against each other: the most of them that can, those more freely before those with care.
 * @param verdictOf of some of them; whoever cannot be read against one cannot be in any company with it
 * @returns null when no two can
 */
export function readableTogether(
  keys: readonly string[],
  verdictOf: (some: readonly string[]) => Verdict,
): Together | null {
  const named = keys.toSorted()
  const pairs = new Set(
    subsets(named)
      .filter((some) => some.length === 2 && isReadable(verdictOf(some)))
      .map(String),
  )
  const inPairs = (some: readonly string[]) =>
    some.every((one, i) => some.slice(i + 1).every((other) => pairs.has(String([one, other]))))
  const found = subsets(named)
    .filter((some) => some.length >= 2 && some.length < keys.length && inPairs(some))
    .toSorted((a, b) => b.length - a.length || String(a).localeCompare(String(b), 'en'))
  let best: Together | null = null
  for (const some of found) {
    if (best && some.length < best.places.length) break
    const verdict = verdictOf(some)
    if (!isReadable(verdict) || (best && verdict !== 'comparable')) continue
    best = { places: keys.filter((key) => some.includes(key)), verdict }
    if (verdict === 'comparable') break
  }
  return best
}
