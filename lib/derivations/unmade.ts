import { yearWithin } from './alignment'
import { calculate, type Lack } from './calculation'
import type { Derivation, Ground, Subject } from './derivation'
import { yearsOf } from './expected'
import { termsOf } from './formula'

/** A figure that cannot be calculated, and why; without a year when nothing is reported for one. */
export type Unmade = { subject: Subject; year: number | null; lacks: Lack[] }

/** Nothing is dated in a year: what there is of the first term instead. */
function withoutYear({ formula }: Derivation, subject: Subject, { figuresOf }: Ground): Unmade {
  const [{ metric }] = termsOf(formula)
  const figure = subject.isGroup ? undefined : figuresOf(subject.key, metric).at(-1)
  const lack: Lack = figure
    ? { why: 'other_period', metric, figure }
    : { why: 'not_reported', metric, figure: null }
  return { subject, year: null, lacks: [lack] }
}

/** The years to answer for: of a network the latest, of a zone all for which it reports what the formula begins with. */
function yearsToExplain(derivation: Derivation, subject: Subject, ground: Ground): number[] {
  if (subject.isGroup) return yearsOf(derivation, subject, ground).slice(-1)
  const [{ metric }] = termsOf(derivation.formula)
  const years = ground.figuresOf(subject.key, metric).flatMap((figure) => yearWithin(figure) ?? [])
  return [...new Set(years)].toSorted((a, b) => b - a)
}

/** Why a derivation cannot be made for a subject, the latest year first; empty where it can. */
export function unmadeOf(derivation: Derivation, subject: Subject, ground: Ground): Unmade[] {
  const years = yearsToExplain(derivation, subject, ground)
  if (years.length === 0) return [withoutYear(derivation, subject, ground)]
  return years.flatMap((year) => {
    const made = calculate(derivation.formula, derivation.measure.unit, subject.zones, year, ground)
    return made.ok ? [] : [{ subject, year, lacks: made.problem }]
  })
}
