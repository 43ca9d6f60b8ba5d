import { type Span, spanOf } from '@/lib/shared/period'
import type { HeldFigure, HeldMetric } from './held'

/** A figure with a known value, at its place in time. */
export type Dated = { figure: HeldFigure & { value: string }; span: Span }

// Any fixed order will do: of two figures that say the same, it decides which is named.
const orderOf = ({ subject, metric, definition, period, value }: HeldFigure) =>
  [subject, metric, period, definition, value].join(' ')
const byPlaceAndPeriod = (a: HeldFigure, b: HeldFigure) => (orderOf(a) < orderOf(b) ? -1 : 1)

/**
 * The figures that rules look at: ruled, known, dated and stated by a source. What a derived figure says follows from
 * others, and a group's sum covers only the zones that report; alternates are not what the portal says.
 */
export function dated(figures: readonly HeldFigure[]): Dated[] {
  return figures.toSorted(byPlaceAndPeriod).flatMap((figure) => {
    const span = spanOf(figure.period)
    const { value, standing, status } = figure
    if (!span || value === null || standing !== 'ruled' || status === 'derived') return []
    return [{ figure: { ...figure, value }, span }]
  })
}

const YEAR = 366 * 86_400_000
const isWithinAYear = ({ start, end }: Span) => Date.parse(end) - Date.parse(start) < YEAR

const sameSpan = (a: Span, b: Span) => a.start === b.start && a.end === b.end

/** A level is true at the end of its period: that of 2020, of December 2020 and of 31 December are one. */
const sameEnd = (a: Span, b: Span) => a.end === b.end && isWithinAYear(a) && isWithinAYear(b)

/** The latest that had ended by then, and what was under way; of each definition by itself. */
function carriedTo(moment: Span, figures: readonly Dated[]): Dated[] {
  return [...Map.groupBy(figures, ({ figure }) => figure.definition).values()].flatMap((own) => {
    const ended = own.filter(({ span }) => span.end <= moment.end)
    const latest = ended
      .map(({ span }) => span.end)
      .toSorted()
      .at(-1)
    return own.filter(
      ({ span }) => span.end === latest || (span.start <= moment.end && span.end > moment.end),
    )
  })
}

/** The figures of one metric and subject that speak of a moment. */
export function speakingOf(
  moment: Span,
  { carriesForward, nature }: Pick<HeldMetric, 'carriesForward' | 'nature'>,
  figures: readonly Dated[],
): Dated[] {
  if (carriesForward) return carriedTo(moment, figures)
  return figures.filter(({ span }) => sameSpan(span, moment) || (nature === 'level' && sameEnd(span, moment)))
}

/** Every moment of which one of these figures speaks first. */
export function momentsOf(figures: readonly Dated[]): Span[] {
  return [...new Map(figures.map(({ span }) => [`${span.start}/${span.end}`, span])).values()]
}
