import { LIFE_LINES, type Life, type LifeLine } from '@/lib/statements/life'

const DAY = 86_400_000
/** Marks nearer than this, in percent of the width, stand below each other. */
const ROOM = 8
/** Years between two moments of which the list says that nothing is dated. */
const SILENCE = 3

/** A moment drawn: its number in the list, where it begins, how long it lasts, and the row in which it has room. */
export type TimelineMark = { number: number; x: number; width: number; row: number }

/** A life laid out true to scale, in percent of the width. */
export type TimelineScale = {
  from: number
  to: number
  years: { year: number; x: number }[]
  lines: { line: LifeLine; rows: number; marks: TimelineMark[] }[]
  /** Where a reference period ends of which a figure is known. */
  reported: number[]
  today: number
}

const round = (percent: number) => Math.round(percent * 10) / 10
const timeOf = (day: string) => Date.parse(day)
const yearOf = (day: string) => Number(day.slice(0, 4))

const yearsBetween = (from: number, to: number) => {
  const step = [1, 2, 5, 10, 20].find((years) => (to - from) / years <= 9) ?? 50
  return Array.from({ length: to - from + 1 }, (_, i) => from + i).filter((year) => year % step === 0)
}

/** Puts each mark into the first row in which it touches no other. */
function inRows(marks: readonly Omit<TimelineMark, 'row'>[]): TimelineMark[] {
  const ends: number[] = []
  return marks.map((mark) => {
    const free = ends.findIndex((end) => end <= mark.x)
    const row = free === -1 ? ends.length : free
    ends[row] = mark.x + Math.max(mark.width, ROOM)
    return { ...mark, row }
  })
}

/**
 * Lays a life out, from the year of its first moment to that of its last or of the day on which it is read.
 * @param reported the last days of the periods of which figures are known
 * @returns null when nothing is dated
 */
export function timelineScale(
  { moments }: Pick<Life, 'moments'>,
  reported: readonly string[],
  day: string,
): TimelineScale | null {
  if (moments.length === 0) return null
  const from = Math.min(...moments.map(({ start }) => yearOf(start)))
  const to = Math.max(yearOf(day), ...moments.map(({ end }) => yearOf(end)))
  const [first, last] = [Date.UTC(from, 0, 1), Date.UTC(to + 1, 0, 1)]
  const x = (time: number) => round(((time - first) / (last - first)) * 100)
  const lines = LIFE_LINES.flatMap((line) => {
    const marks = inRows(
      moments.flatMap(({ start, end, ...moment }, i) => {
        if (moment.line !== line) return []
        const width = x(timeOf(end) + DAY) - x(timeOf(start))
        return [{ number: i + 1, x: x(timeOf(start)), width: width < 3 ? 0 : round(width) }]
      }),
    )
    return marks.length === 0 ? [] : [{ line, marks, rows: Math.max(...marks.map(({ row }) => row)) + 1 }]
  })
  return {
    from,
    to,
    years: yearsBetween(from, to).map((year) => ({ year, x: x(Date.UTC(year, 0, 1)) })),
    lines,
    reported: [...new Set(reported.map((end) => x(timeOf(end))))].filter((at) => at >= 0 && at <= 100),
    today: x(timeOf(day)),
  }
}

/** Whole years of silence before each moment of a life; 0 where there is nothing to say of it. */
export const silences = ({ moments }: Pick<Life, 'moments'>): number[] =>
  moments.map(({ start }, i) => {
    const before = moments.slice(0, i).map(({ end }) => end)
    const latest = before.toSorted().at(-1)
    const years = latest === undefined ? 0 : Math.floor((timeOf(start) - timeOf(latest)) / (365.25 * DAY))
    return years >= SILENCE ? years : 0
  })
