import { useMemo } from 'react'
import { Line, LineChart, XAxis, YAxis } from 'recharts'
import type { Drawn } from './drawn'
import { ExplorableMarks } from './explorable-marks'
import type { ExploredPoint } from './explored'
import { stretches } from './scene'

type Join = { key: string; points: ExploredPoint[]; colour: string; dash: string | undefined }

/** The joins of each line: values of one stretch in pairs, dotted where nobody counted in between. */
function joinsOf(lines: Drawn['drawn']['lines']): Join[] {
  return lines.flatMap(({ key, points, colour, dash }) =>
    stretches(points).flatMap((stretch) =>
      stretch.slice(1).map((to, i) => ({
        key: `${key} ${to.id}`,
        points: [stretch[i] ?? to, to],
        colour,
        dash: to.join === 'sparse' ? '3 4' : (dash ?? undefined),
      })),
    ),
  )
}

/** Room around the plot in rem: as in the drawing of the server, so that nothing moves when this takes its place. */
const [ABOVE, BELOW, BESIDE, WIDE] = [1.25, 2, 8.25, 13]
const AXIS = { fontSize: 14 } as const

/** Lines over time on a scale from zero. */
export function ExplorableLines(props: Drawn) {
  const { chart, drawn, width, height, rem } = props
  const joins = useMemo(() => joinsOf(drawn.lines), [drawn])
  const isWide = matchMedia('(min-width: 52rem)').matches
  const beside = (isWide ? WIDE : BESIDE) * rem
  const years = chart.years.filter((_, i) => isWide || (chart.years.length - i) % 2 === 1)
  const words = new Map(drawn.levels.map((level) => [level.value, level.words]))
  return (
    <LineChart
      width={width}
      height={height}
      margin={{ top: ABOVE * rem, right: beside, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="time"
        domain={[...chart.times]}
        ticks={years.map((year) => Date.UTC(year, 6, 1))}
        tickFormatter={(time: number) => String(new Date(time).getUTCFullYear())}
        allowDataOverflow
        interval={0}
        height={BELOW * rem}
        axisLine={false}
        tickLine={false}
        tick={AXIS}
      />
      <YAxis
        type="number"
        domain={[...drawn.range]}
        ticks={drawn.levels.map(({ value }) => value)}
        tickFormatter={(value: number) => words.get(value) ?? ''}
        interval={0}
        width={chart.gutter * rem}
        axisLine={false}
        tickLine={false}
        tick={AXIS}
      />
      {joins.map(({ key, points, colour, dash }) => (
        <Line
          key={key}
          data={points}
          dataKey="at"
          stroke={colour}
          strokeWidth={2.25}
          strokeDasharray={dash ?? ''}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
      ))}
      <ExplorableMarks {...props} beside={beside} />
    </LineChart>
  )
}
