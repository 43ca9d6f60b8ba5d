import type { Candidate } from './candidate'
import { CRITERIA, type Criterion } from './criterion'
import { compare, type Fraction, fraction, isZero } from './fraction'
import { fragility, type Fragility } from './fragility'
import { judge } from './judge'
import type { Needs } from './needs'
import { type Offer, offersOf } from './offer'
import { type Placed, rank, type Rankable, weightedScore, type Weighing } from './ranking'
import { type Scores, scoresOf } from './score'
import type { Verdict } from './verdict'

/** A zone with how it answers what is asked, and how it scores on what is weighed. */
export type Entry = {
  candidate: Candidate
  verdicts: Verdict[]
  scores: Scores
  /** The space that fits best; null where none of the kind is published. */
  best: Offer | null
  /** Criteria that count and are not known for it. */
  missing: Criterion[]
}
export type Ranked = Entry & Pick<Placed, 'score' | 'place'>
/** Between which its score would lie if all that is not known were at its worst and at its best. */
export type Open = Entry & { lowest: Fraction; highest: Fraction }

/** What became of every zone considered: each is in one of the three. */
export type Shortlist = {
  ranked: Ranked[]
  /** Nothing rules it out, but something that it must have, or that is weighed, is not known. */
  open: Open[]
  /** It fails something that it must have. */
  ruledOut: Entry[]
  weighing: Weighing
  /** Criteria with a weight that are known for no zone: they tell none apart, and count nothing. */
  idle: Criterion[]
  fragilities: Fragility[]
  /** What keeps open zones from being ranked: a criterion, and how many more could be if it counted nothing. */
  relief: { criterion: Criterion; zones: number }[]
}

const fails = ({ verdicts }: Entry) => verdicts.some(({ must, answer }) => must && answer === 'fail')
const asks = ({ verdicts }: Entry) => verdicts.some(({ must, answer }) => must && answer === 'unknown')
const slugOf = ({ candidate }: Entry) => candidate.zone.slug

/** A zone as it is ranked. */
export const rankable = (entry: Entry): Rankable => ({
  slug: slugOf(entry),
  scores: Object.fromEntries(
    CRITERIA.flatMap((key) => {
      const known = entry.scores[key]
      return known ? [[key, known.score] as const] : []
    }),
  ),
})

/** Its score if every criterion that is not known stood at `value`. */
function scoreIf(entry: Entry, weighing: Weighing, value: Fraction): Fraction {
  const unknown = Object.fromEntries(entry.missing.map((key) => [key, value]))
  return weightedScore({ ...rankable(entry).scores, ...unknown }, weighing)
}

/**
 * Sorts zones by how they fit: what fails a must is ruled out, what cannot be known yet stands apart, and the rest is
 * ranked. Neither the order of the zones nor the sum of the weights matters.
 */
export function shortlist(candidates: readonly Candidate[], needs: Needs): Shortlist {
  const assessed = candidates.map((candidate) => ({ candidate, best: offersOf(candidate, needs)[0] }))
  const scores = scoresOf(assessed, needs)
  const weights = CRITERIA.map((key) => [key, fraction(needs.weights[key])] as const)
  const isKnown = (key: Criterion) => [...scores.values()].some((own) => own[key] !== undefined)
  const weighing: Weighing = new Map(weights.filter(([key, weight]) => !isZero(weight) && isKnown(key)))

  const entries = assessed
    .map(({ candidate, best }): Entry => {
      const own = scores.get(candidate.zone.slug) ?? {}
      const missing = [...weighing.keys()].filter((key) => !own[key])
      return { candidate, verdicts: judge(candidate, needs, best), scores: own, best: best ?? null, missing }
    })
    .toSorted((a, b) => (slugOf(a) < slugOf(b) ? -1 : 1))
  const standing = entries.filter((entry) => !fails(entry))
  const complete = standing.filter((entry) => !asks(entry) && entry.missing.length === 0)
  const zones = complete.map(rankable)
  const bySlug = new Map(complete.map((entry) => [slugOf(entry), entry]))

  return {
    ranked: rank(zones, weighing).flatMap(({ slug, score, place }) => {
      const entry = bySlug.get(slug)
      return entry ? [{ ...entry, score, place }] : []
    }),
    open: standing
      .filter((entry) => !bySlug.has(slugOf(entry)))
      .map((entry) => ({
        ...entry,
        lowest: scoreIf(entry, weighing, fraction('0')),
        highest: scoreIf(entry, weighing, fraction('1')),
      }))
      .toSorted((a, b) => a.missing.length - b.missing.length || compare(b.highest, a.highest)),
    ruledOut: entries.filter(fails),
    weighing,
    idle: weights.filter(([key, weight]) => !isZero(weight) && !isKnown(key)).map(([key]) => key),
    fragilities: CRITERIA.filter((key) => zones.every((zone) => zone.scores[key] !== undefined)).flatMap(
      (key) => fragility(zones, weighing, key) ?? [],
    ),
    relief: [...weighing.keys()].flatMap((criterion) => {
      const kept = standing.filter(
        (entry) =>
          !asks(entry) && entry.missing.length > 0 && entry.missing.every((key) => key === criterion),
      )
      return kept.length > 0 && weighing.size > 1 ? [{ criterion, zones: kept.length }] : []
    }),
  }
}
