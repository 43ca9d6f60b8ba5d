import { fail, ok, type Result } from '@/lib/shared/result'
import { align, type Misalignment } from './alignment'
import { type Amount, inUnit } from './conversion'
import type { Term } from './formula'
import type { KnownFigure, Measure } from './known-figure'

/** All that a calculation may rest on: the known figures of a subject and metric, what metrics are, and rates. */
export type Material = {
  figuresOf: (subject: string, metric: string) => readonly KnownFigure[]
  measureOf: (metric: string) => Measure | undefined
  rates: readonly KnownFigure[]
}

/** Why a term has no value that a calculation can use. */
export type TermLack = Misalignment | { why: 'other_unit' | 'no_rate'; metric: string; figure: KnownFigure }

/** The figure that stands for a term, its value in the unit asked for, and the rate that converted it. */
export type TermValue = Amount & { figure: KnownFigure }

/** What a term of a formula comes to for a subject in a calendar year; without a unit nothing fits. */
export function termValue(
  term: Term,
  unit: string | undefined,
  subject: string,
  year: number,
  { figuresOf, measureOf, rates }: Material,
): Result<TermValue, TermLack> {
  const { metric } = term
  const measure = measureOf(metric)
  if (!measure) return fail({ why: 'not_reported', metric, figure: null })
  const aligned = align(term, measure, year, figuresOf(subject, metric))
  if (!aligned.ok) return aligned
  const figure = aligned.value
  if (unit === undefined) return fail({ why: 'other_unit', metric, figure })
  const converted = inUnit(figure, unit, measure, year, rates)
  return converted.ok ? ok({ ...converted.value, figure }) : fail({ why: converted.problem, metric, figure })
}
