import type { Confidence, InputRole } from '@/lib/figures/figure'
import { fail, ok, type Result } from '@/lib/shared/result'
import { type Bound, boundOfQuotient, boundOfSum } from './bounds'
import type { CountedZone } from './counted-zones'
import { total } from './exact'
import { type Formula, isOfGroups, termsOf } from './formula'
import type { KnownFigure } from './known-figure'
import { quotientUnits } from './quotient-units'
import { type Covered, ratioOfSums, sumOfZones } from './ratio-of-sums'
import { rounded } from './rounding'
import { type Material, type TermLack, type TermValue, termValue } from './term-value'

/** Why a figure cannot be calculated: for one zone what it lacks, for a group that it does not come to a sum. */
export type Lack =
  | TermLack
  | {
      why: 'too_few' | 'too_many' | 'bounds' | 'zero'
      metric: string
      figure: null
      covered: string[]
      of: number
    }

export type Input = { role: InputRole; figure: KnownFigure }

/** A figure as it comes out, before it is put in words. */
export type Calculated = {
  value: string
  bound: Bound
  periodApproximate: boolean
  verified: boolean
  confidence: Confidence
  inputs: Input[]
  /** Slugs of the zones that it covers, and how many there are. */
  covered: string[]
  of: number
}

/** A sum over one zone is no sum. */
const FEWEST = 2
/** As many inputs as a figure may name. */
const MOST_INPUTS = 1000

type Part = { zone: string; values: readonly TermValue[] }
/** The values of one term, over all parts that report every term. */
type Column = readonly TermValue[]

const CONFIDENCE: readonly Confidence[] = ['low', 'medium', 'high']
const qualifierOf = ({ figure, rate }: TermValue) =>
  rate?.qualifier === 'about' ? 'about' : figure.qualifier

function boundOf([first = [], second]: readonly Column[]): Bound | null {
  const above = boundOfSum(first.map(qualifierOf))
  if (!second || !above) return above
  const below = boundOfSum(second.map(qualifierOf))
  // Below zero a bound turns round: a loss over more land is a smaller loss.
  const isLoss = total(first.map(({ amount }) => amount)).isNegative()
  if (!below || (isLoss && below.qualifier !== 'exact')) return null
  return boundOfQuotient(above.qualifier, below.qualifier)
}

function inputsOf(columns: readonly Column[]): Input[] {
  const roles: readonly InputRole[] = columns.length === 1 ? ['addend'] : ['numerator', 'denominator']
  const terms = columns.flatMap((column, place) =>
    column.map(({ figure }) => ({ role: roles[place] ?? 'addend', figure })),
  )
  const rates = new Map(columns.flat().flatMap(({ rate }) => (rate ? [[rate.id, rate] as const] : [])))
  return [...terms, ...[...rates.values()].map((figure) => ({ role: 'rate' as const, figure }))]
}

function valueOf(parts: readonly Part[], { kind }: Formula): Covered | null {
  const amounts = parts.map(({ zone, values: [first, second] }) => ({
    zone,
    value: first?.amount ?? null,
    numerator: first?.amount ?? null,
    denominator: second?.amount ?? null,
  }))
  return kind === 'sum' ? sumOfZones(amounts) : ratioOfSums(amounts)
}

function unitsOf(formula: Formula, unit: string, { measureOf }: Material) {
  if (formula.kind === 'sum') return { units: [unit], times: 1 }
  const ratio = quotientUnits(unit, measureOf(formula.numerator.metric)?.unit ?? unit)
  return { units: [ratio?.numerator, ratio?.denominator], times: ratio?.times ?? 1 }
}

/** What the inputs of a calculation let it claim. A sum over zones of which some are inferred is no surer than that. */
function standingOf(inputs: readonly Input[], zones: readonly CountedZone[], { measureOf }: Material) {
  const figures = inputs.map(({ figure }) => figure)
  const confidences = figures.map(({ confidence }) => CONFIDENCE.indexOf(confidence))
  const inference = zones.some(({ isInferred }) => isInferred) ? [CONFIDENCE.indexOf('medium')] : []
  const lowest = Math.min(...confidences, ...inference)
  return {
    periodApproximate: figures.some(
      ({ metric, periodApproximate }) => periodApproximate && !measureOf(metric)?.carriesForward,
    ),
    verified: figures.every(({ verified }) => verified),
    confidence: CONFIDENCE[lowest] ?? ('low' as const),
  }
}

/**
 * What a formula comes to in a calendar year, over some zones: over one for a ratio of its own, over all that are
 * counted together for a group. A plain sum is exact; what was divided or converted is rounded.
 * @param unit of the result
 * @returns why it cannot be made: all that one zone lacks, or what keeps a group from a sum
 */
export function calculate(
  formula: Formula,
  unit: string,
  zones: readonly CountedZone[],
  year: number,
  material: Material,
): Result<Calculated, Lack[]> {
  const [terms, { units, times }] = [termsOf(formula), unitsOf(formula, unit, material)]
  const lacks: Lack[] = []
  const parts = zones.flatMap(({ slug, parts: subjects }) =>
    subjects.map((subject): Part => {
      const found = terms.map((term, place) => termValue(term, units[place], subject, year, material))
      lacks.push(...found.flatMap((one) => (one.ok ? [] : [one.problem])))
      const values = found.flatMap((one) => (one.ok ? [one.value] : []))
      return { zone: slug, values: values.length === terms.length ? values : [] }
    }),
  )
  if (!isOfGroups(formula) && lacks.length > 0) return fail(lacks)

  const sum = valueOf(parts, formula)
  const covered = sum?.covered ?? []
  const because = (why: 'too_few' | 'too_many' | 'bounds' | 'zero') =>
    fail([{ why, metric: terms[0].metric, figure: null, covered, of: zones.length }])
  if (isOfGroups(formula) && covered.length < FEWEST) return because('too_few')
  if (!sum) return because('zero')
  const columns = terms.map((_, place) => parts.flatMap(({ values }) => values[place] ?? []))
  const [bound, inputs] = [boundOf(columns), inputsOf(columns)]
  if (!bound) return because('bounds')
  if (inputs.length > MOST_INPUTS) return because('too_many')

  const isPlainSum = inputs.every(({ role }) => role === 'addend')
  return ok({
    value: isPlainSum ? sum.value.toFixed() : rounded(sum.value.times(times), bound),
    bound,
    ...standingOf(inputs, zones, material),
    inputs,
    covered,
    of: zones.length,
  })
}
