import type { Figure } from '@/lib/figures/figure'
import { type Series, pointsOf } from '@/lib/figures/series'
import { toSeriesTogether } from '@/lib/figures/series-together'
import { labelPlaces } from './label-places'
import { type Plot, toPlots } from './plot'
import { markTarget, withinReach } from './within-reach'
import { type ZoneLook, zoneLooks } from './zone-colour'

/** The room that the label at the end of a line takes up, and the least height of a drawing, in rem. */
export const LABEL = 3.4
const LOWEST = 17

/** Pixels to the rem, and the width of a drawing between its scale and its labels on the narrowest screen. */
const [REM, NARROW] = [16, 68]

/** No chart tells more lines apart, nor more single values at their ends. */
export const MOST_LINES = 12
const MOST_DOTS = 6

/** A line of a chart: what it is of, its drawing, how it looks, and where its label stands, in percent from the top. */
export type Line = {
  subject: Figure['subject']
  series: Series
  plot: Plot
  look: ZoneLook
  label: number
}

/** Several series on one scale; `height` of the drawing in rem, `rest` are those of which nothing can be drawn. */
export type Lines = {
  unit: string
  height: number
  lines: Line[]
  /** The figures, by id, whose marks stand far enough apart to lead to their passports. */
  reached: ReadonlySet<number>
  rest: { subject: Figure['subject']; series: Series }[]
}

const BARE: ZoneLook = { colour: 'currentColor', dash: null }

/**
 * The figures of one metric as one line for each subject, the fullest series first where there are more than can be
 * told apart.
 * @param groups the figures of one subject each
 * @returns null when there are no two values that can stand in one drawing
 */
export function toLines(groups: readonly (readonly Figure[])[]): Lines | null {
  const known = groups.filter((figures) => figures.length > 0)
  const { unit, series } = toSeriesTogether(known)
  const all = series.flatMap((own, i) => {
    const subject = known[i]?.[0]?.subject
    return subject ? [{ subject, series: own }] : []
  })
  const fullest = all
    .filter((one) => pointsOf(one.series).length > 0)
    .toSorted((a, b) => pointsOf(b.series).length - pointsOf(a.series).length)
    .slice(0, MOST_LINES)
  const drawn = all.filter((one) => fullest.includes(one))
  const plots = toPlots(drawn.map((one) => one.series))
  const hasLine = plots.some(({ joins }) => joins.length > 0)
  if (plots.length === 0 || (!hasLine && drawn.length > MOST_DOTS)) return null

  const height = Math.max(LOWEST, drawn.length * LABEL)
  const looks = zoneLooks(drawn.map(({ subject }) => subject.key))
  const ends = plots.map(({ marks }) => marks.at(-1)?.y ?? 0)
  const labels = labelPlaces(ends, (LABEL / height) * 100, [0, 100])
  return {
    unit,
    height,
    reached: reachedIn(plots, height),
    lines: drawn.flatMap((one, i) => {
      const plot = plots[i]
      return plot ? [{ ...one, plot, look: looks.get(one.subject.key) ?? BARE, label: labels[i] ?? 0 }] : []
    }),
    rest: all.filter((one) => !drawn.includes(one)),
  }
}

/** The newest first. The last of each line is reached by its label. */
function reachedIn(plots: readonly Plot[], height: number) {
  const narrowest = { width: NARROW, height: height * REM }
  const marks = plots
    .flatMap((plot) => plot.marks.slice(0, -1))
    .toSorted((a, b) => b.point.time - a.point.time)
    .map(({ point: { figure }, x, y }) => ({ id: figure.id, target: markTarget({ x, y }, narrowest) }))
  const gaps = plots
    .flatMap((plot) => plot.gaps)
    .map(({ figure, x }) => ({ id: figure.id, target: markTarget({ x, y: 100 }, narrowest) }))
  return withinReach([...marks, ...gaps])
}
