import type { Figure } from '@/lib/figures/figure'
import type { Candidate, Evidence } from './candidate'
import { CRITERIA, type Criterion, WEIGHED_METRICS } from './criterion'
import { compare, dividedBy, type Fraction, fraction, isZero, least, NONE, WHOLE } from './fraction'
import type { Needs } from './needs'
import { type Offer, sizeIn } from './offer'
import { wanted } from './purpose'

/** How well a zone does on a criterion, from 0 to 1, and the value that it rests on. */
export type Score = { score: Fraction; evidence: Evidence }
export type Scores = Partial<Record<Criterion, Score>>

type Known = { value: Fraction; evidence: Evidence }
type Assessed = { candidate: Candidate; best: Offer | undefined }

const ofFigure = (figure: Figure | undefined): Known | null =>
  figure && figure.value !== null
    ? { value: fraction(figure.value), evidence: { kind: 'figure', figure } }
    : null

function room({ candidate, best }: Assessed, { purpose, area }: Needs): Known | null {
  if (area === null) return null
  if (!best) return purpose === 'land' ? ofFigure(candidate.figures.land_vacant) : null
  const size = sizeIn(best.space, wanted(purpose).unit)
  return size && { value: fraction(size.toFixed()), evidence: { kind: 'space', ...best } }
}

const price = ({ best }: Assessed): Known | null =>
  best?.price ? { value: fraction(best.price.value), evidence: { kind: 'space', ...best } } : null

const value = (criterion: Criterion, one: Assessed, needs: Needs): Known | null => {
  if (criterion === 'price') return price(one)
  if (criterion === 'room') return room(one, needs)
  return ofFigure(one.candidate.figures[WEIGHED_METRICS[criterion]])
}

/** A part of a whole, 1 at most; 0 of nothing. */
const part = (of: Fraction, whole: Fraction) => (isZero(whole) ? NONE : least(WHOLE, dividedBy(of, whole)))

/**
 * The rule of a criterion. More is better, measured by what is needed where the reader says how much (room, talent),
 * else by the most that any zone considered has; a price is measured by the lowest, and twice the lowest is a half.
 */
function rule(criterion: Criterion, known: readonly Known[], { area, talent }: Needs) {
  const sorted = known.map((one) => one.value).toSorted(compare)
  const [lowest = NONE, most = NONE] = [sorted.at(0), sorted.at(-1)]
  if (criterion === 'price') return (of: Fraction) => (isZero(of) ? WHOLE : part(lowest, of))
  const need = criterion === 'room' ? area : criterion === 'talent' ? talent : null
  const whole = need === null ? most : fraction(need)
  return (of: Fraction) => part(of, whole)
}

/** The scores of every zone considered, by its slug. A criterion without a score is not known for that zone. */
export function scoresOf(assessed: readonly Assessed[], needs: Needs): Map<string, Scores> {
  const scores = new Map<string, Scores>(assessed.map(({ candidate }) => [candidate.zone.slug, {}]))
  for (const criterion of CRITERIA) {
    const known = assessed.flatMap((one) => {
      const found = value(criterion, one, needs)
      return found ? [{ ...found, slug: one.candidate.zone.slug }] : []
    })
    const toScore = rule(criterion, known, needs)
    for (const { slug, value: of, evidence } of known) {
      const own = scores.get(slug)
      if (own) own[criterion] = { score: toScore(of), evidence }
    }
  }
  return scores
}
