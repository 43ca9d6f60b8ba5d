import type { Criterion } from './criterion'
import { compare, dividedBy, type Fraction, isZero, NONE, sum, times } from './fraction'

/** What each criterion counts for. One that is not named counts nothing. */
export type Weighing = ReadonlyMap<Criterion, Fraction>
/** A zone whose score is known on every criterion that counts. */
export type Rankable = { slug: string; scores: Partial<Record<Criterion, Fraction>> }
/** Zones with the same score share a place. */
export type Placed = { slug: string; score: Fraction; place: number }

const bySlug = (a: { slug: string }, b: { slug: string }) => (a.slug < b.slug ? -1 : a.slug > b.slug ? 1 : 0)

/** The mean of a zone's scores, each counted by its weight; nothing where nothing counts. */
export function weightedScore(scores: Rankable['scores'], weighing: Weighing): Fraction {
  const total = sum([...weighing.values()])
  if (isZero(total)) return NONE
  return dividedBy(sum([...weighing].map(([key, weight]) => times(weight, scores[key] ?? NONE))), total)
}

/** The best first; between equals the order of their slugs decides, which says nothing. */
export function rank(zones: readonly Rankable[], weighing: Weighing): Placed[] {
  const scored = zones
    .map(({ slug, scores }) => ({ slug, score: weightedScore(scores, weighing) }))
    .toSorted((a, b) => compare(b.score, a.score) || bySlug(a, b))
  let place = 0
  return scored.map((one, at) => {
    const before = scored[at - 1]
    if (!before || compare(before.score, one.score) !== 0) place = at + 1
    return { ...one, place }
  })
}
