import { axisScale, onAxis } from '@/components/charts/axis-scale'
import { LABEL, type Line, type Lines } from '@/components/charts/lines'
import { gutterOf } from '@/components/charts/line-gutter'
import { shortName } from '@/components/charts/short-name'
import { markKind } from '@/components/charts/mark-kind'
import { comparableGroups } from '@/components/metrics/comparable-groups'
import { unitWords } from '@/components/metrics/unit-words'
import type { Figure } from '@/lib/figures/figure'
import { baseYears } from '@/lib/figures/index-to-base'
import { type Segment, timeOf } from '@/lib/figures/series'
import { formatStated, qualifierWord } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import { spanOf } from '@/lib/shared/period'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import type { Explored, ExploredLine, ExploredPoint } from './explored'

/** Numbers each different text once, in the order in which they come. */
function listing() {
  const places = new Map<string, number>()
  const place = (text: string) => places.get(text) ?? (places.set(text, places.size), places.size - 1)
  return { place, texts: () => [...places.keys()] }
}

const yearOf = (figure: Figure) => Number(spanOf(figure.period)?.end.slice(0, 4) ?? 0)

const indexable = ({ points }: Segment) =>
  points.map(({ figure }) => ({ ...figure, value: figure.value ?? '', year: yearOf(figure) }))

type Said = {
  locale: Locale
  metric: string
  title: string
  sources: string
  asOf: string | null
  remarks: (figure: Figure) => string
  missing: (figure: Figure) => string
}

/** What the browser needs of a drawing to explore it. */
export function toExplored({ lines, unit, height }: Lines, said: Said): Explored {
  const { locale, remarks, missing, ...words } = said
  const [definitions, sources] = [listing(), listing()]
  const plot = lines[0]?.plot
  const levels = plot?.levels ?? []
  const scale = axisScale(levels, unit, locale)

  function toPoint(figure: Figure, time: number, join: ExploredPoint['join']): ExploredPoint {
    const { id, value, qualifier, period, status, verified, release, definition, source } = figure
    const known = value !== null
    return {
      id,
      time,
      at: known ? Number(value) : null,
      value: value ?? '',
      said: known
        ? [qualifierWord(qualifier, locale), onAxis(value, unit, scale, locale)].filter(Boolean).join(' ')
        : '',
      words: known ? formatStated({ ...figure, value }, locale) : missing(figure),
      when: formatPeriod(figure, locale),
      year: yearOf(figure),
      join,
      kind: known ? markKind(figure) : 'missing',
      qualifier,
      remarks: remarks(figure),
      row: [
        period,
        figure.unit,
        status,
        verified,
        release,
        definitions.place(definition.text[locale]),
        sources.place(source.title),
      ],
    }
  }

  function toLine({ subject, series, plot: { joins, breaks }, look }: Line): ExploredLine {
    let drawn = 0
    const known = series.segments.flatMap(({ points }) =>
      points.map(({ figure, time }, i) => {
        const join = i === 0 ? 'none' : joins[drawn++]?.sparse ? 'sparse' : 'line'
        return toPoint(figure, time, join)
      }),
    )
    const gaps = series.missing.flatMap((figure) => {
      const time = timeOf(figure)
      return time === null ? [] : [toPoint(figure, time, 'none')]
    })
    return {
      key: subject.key,
      name: subject.name[locale],
      short: shortName(subject.name[locale], locale),
      ...look,
      points: [...known, ...gaps].toSorted((a, b) => a.time - b.time),
      breaks: breaks.map(({ before, after }) => middleOf(before, after)),
    }
  }

  const explored = lines.map(toLine)
  const figures = lines.flatMap(({ series }) => series.segments.flatMap(({ points }) => points))
  const [before = '', after = ''] = href(locale, '/figures/0').split('/figures/0')
  const texts = levels.map(({ value }) => onAxis(String(value), unit, scale, locale))
  return {
    ...words,
    locale,
    unit: [scale, unitWords(unit, locale)].filter(Boolean).join(' '),
    release: Math.max(...figures.map(({ figure }) => figure.release)),
    passport: [`${before}/figures/`, after],
    times: plot?.times ?? [0, 1],
    range: [plot?.bottom ?? 0, plot?.top ?? 1],
    levels: levels.map(({ value }, i) => ({ value, words: texts[i] ?? '' })),
    years: plot?.years.map(({ year }) => year) ?? [],
    height,
    label: LABEL,
    gutter: gutterOf(texts),
    lines: explored,
    groups: comparableGroups(figures.map(({ figure }) => figure))
      .filter((group) => group.figures.length > 1)
      .map((group) => ({
        definition: group.definition.text[locale],
        bars: group.figures.flatMap((figure) => placeOf(explored, figure.id)),
      })),
    baseYears: baseYears(lines.flatMap(({ series }) => series.segments.map(indexable))),
    definitions: definitions.texts(),
    sourceTitles: sources.texts(),
  }
}

function middleOf(before: Segment, after: Segment) {
  const [last, next] = [before.points.at(-1), after.points[0]]
  const between = (one = 0, other = 0) => (one + other) / 2
  return { time: between(last?.time, next?.time), value: between(last?.value, next?.value) }
}

function placeOf(lines: readonly ExploredLine[], id: number): [number, number][] {
  return lines.flatMap(({ points }, line) => {
    const point = points.findIndex((one) => one.id === id)
    return point === -1 ? [] : [[line, point] satisfies [number, number]]
  })
}
