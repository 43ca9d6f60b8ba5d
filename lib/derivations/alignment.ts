import { fail, ok, type Result } from '@/lib/shared/result'
import type { Span } from '@/lib/shared/period'
import type { Term } from './formula'
import type { KnownFigure, Measure } from './known-figure'

/** Why no figure of a term stands for a year; `figure` is what is there instead. */
export type Misalignment =
  | { why: 'not_reported'; metric: string; figure: null }
  | { why: 'other_period' | 'other_definition'; metric: string; figure: KnownFigure }

type Timed = Pick<Measure, 'nature' | 'carriesForward'>
type Dated = Pick<KnownFigure, 'span'>

const yearIn = (day: string) => Number(day.slice(0, 4))

/** The year that a period lies within: 2020 for `2020`, `2020-Q3` and `2020-12-05`; null for `2018/2019`. */
export const yearWithin = ({ span }: Dated) =>
  span && yearIn(span.start) === yearIn(span.end) ? yearIn(span.end) : null

/** The year by whose end a dated level is known. */
export const yearKnown = ({ span }: Dated) => span && yearIn(span.end)

/**
 * Whether a period stands for a calendar year. A flow must cover exactly that year. A level must be dated within it; one
 * that carries forward may be dated earlier, never later.
 */
export function standsFor(span: Span | null, year: number, { nature, carriesForward }: Timed): boolean {
  if (!span) return false
  const name = String(year).padStart(4, '0')
  const [first, last] = [`${name}-01-01`, `${name}-12-31`]
  if (nature === 'flow') return span.start === first && span.end === last
  return span.end <= last && (carriesForward || span.start >= first)
}

/** The latest first, the undated last; what was published last decides between equals. */
const byLatest = (a: KnownFigure, b: KnownFigure) =>
  (b.span?.end ?? '').localeCompare(a.span?.end ?? '') ||
  (b.span?.start ?? '').localeCompare(a.span?.start ?? '') ||
  b.id - a.id

const latest = (figures: readonly KnownFigure[]) => figures.toSorted(byLatest).at(0)

/** Of the figures that do not stand for a year, the one to name: the first that comes after it, else the latest. */
const nearest = (figures: readonly KnownFigure[], year: number) =>
  figures
    .filter((figure) => (yearKnown(figure) ?? 0) > year)
    .toSorted(byLatest)
    .at(-1) ?? latest(figures)

/**
 * The figure of a term that stands for a calendar year, out of one subject's known figures of the term's metric: under
 * the first listed definition that is known then, the latest.
 */
export function align(
  { metric, definitions }: Term,
  measure: Timed,
  year: number,
  figures: readonly KnownFigure[],
): Result<KnownFigure, Misalignment> {
  const inYear = figures.filter(({ span }) => standsFor(span, year, measure))
  for (const definition of definitions) {
    const figure = latest(inYear.filter((one) => one.definition === definition))
    if (figure) return ok(figure)
  }
  const alike = figures.filter(({ definition }) => definitions.includes(definition))
  const differing = latest(inYear) ?? (alike.length === 0 ? latest(figures) : undefined)
  if (differing) return fail({ why: 'other_definition', metric, figure: differing })
  const elsewhere = nearest(alike, year)
  if (elsewhere) return fail({ why: 'other_period', metric, figure: elsewhere })
  return fail({ why: 'not_reported', metric, figure: null })
}
