import { indexTo } from '@/lib/figures/index-to-base'
import { formatNumber, qualifierWord } from '@/lib/shared/format'
import type { Explored, ExploredLine, ExploredPoint, ExplorerWords } from './explored'
import { fill } from './fill'
import type { Stop } from './move'
import type { Shown } from './shown'

/** What is drawn of a chart as the reader chose to see it: the same values, or percentages of those of a year. */
export type Scene = {
  lines: ExploredLine[]
  range: readonly [number, number]
  levels: Explored['levels']
  /** The stops of each line, the highest line first; of bars one row. */
  stops: Stop[][]
  /** Names of those that the base year leaves out. */ left: string[]
}

/** The stretches of a line that count the same thing, oldest first, without what is missing. */
export function stretches(points: readonly ExploredPoint[]): ExploredPoint[][] {
  const found: ExploredPoint[][] = []
  for (const point of points) {
    if (point.at === null) continue
    const open = found.at(-1)
    if (open && point.join !== 'none') open.push(point)
    else found.push([point])
  }
  return found
}

/** The least round number that is not below a value, and the steps to it. */
export function roundSteps(highest: number): number[] {
  const rough = highest / 3
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = ([1, 2, 2.5, 5, 10].find((one) => one * power >= rough) ?? 10) * power
  return Array.from({ length: Math.ceil(highest / step - 1e-9) + 1 }, (_, i) => i * step)
}

function indexed(line: ExploredLine, year: number, words: ExplorerWords, chart: Explored): ExploredLine {
  const points = stretches(line.points).flatMap((stretch) => {
    const values = indexTo(stretch, year) ?? []
    return values.map((point, i): ExploredPoint => {
      const said = [qualifierWord(point.qualifier, chart.locale), formatNumber(point.value, chart.locale)]
        .filter(Boolean)
        .join(' ')
      return {
        ...point,
        said,
        at: Number(point.value),
        join: i === 0 ? 'none' : point.join,
        words: fill(words.indexed, { value: said, year: String(year) }),
      }
    })
  })
  return { ...line, points, breaks: [] }
}

/** What a reader sees of a chart. */
export function scene(chart: Explored, words: ExplorerWords, { view, base, group }: Shown): Scene {
  if (view === 'bar') {
    const bars = chart.groups[group]?.bars ?? []
    const stops = bars.map(([line, point], i) => [{ line, point, time: i }])
    const values = bars.map(([line, point]) => chart.lines[line]?.points[point]?.at ?? 0)
    return { ...chart, range: [0, Math.max(...values)], stops, left: [] }
  }
  if (base === null) return { ...chart, stops: stopsOf(chart.lines), left: [] }
  const all = chart.lines.map((line) => indexed(line, base, words, chart))
  const values = all.flatMap(({ points }) => points.flatMap(({ at }) => at ?? []))
  const steps = roundSteps(Math.max(...values, 100))
  return {
    lines: all,
    range: [0, steps.at(-1) ?? 100],
    levels: steps.map((value) => ({ value, words: formatNumber(String(value), chart.locale) })),
    stops: stopsOf(all),
    left: all.filter(({ points }) => points.length === 0).map(({ name }) => name),
  }
}

function stopsOf(lines: readonly ExploredLine[]): Stop[][] {
  const rows = lines.map(({ points }, line) => points.map(({ time }, point) => ({ line, point, time })))
  const height = ([first]: Stop[]) => (first && lines[first.line]?.points.at(-1)?.at) ?? 0
  return rows.toSorted((a, b) => height(b) - height(a))
}
