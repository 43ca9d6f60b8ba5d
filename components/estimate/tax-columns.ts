import { scaleLinear } from 'd3-scale'

/** What a chart of taxes draws, in percent of its width and height; y runs downwards. */
export type TaxColumns = {
  /** One column a year without incentives, and one with, as paths. */
  without: string
  paid: string
  levels: { value: string; y: number }[]
  years: { year: number; x: number }[]
  /** Where a year begins and how wide it is. */
  width: number
}

export type YearTax = { year: number; without: string; paid: string }

const round = (percent: number) => Math.round(percent * 100) / 100

/** The share of a year's width that its column takes up; the rest is air. */
const FILLED = 0.74

function columnsOf(values: readonly number[], width: number, y: (value: number) => number) {
  const [air, column] = [(width * (1 - FILLED)) / 2, width * FILLED]
  return values
    .map((value, place) =>
      value > 0 ? `M${round(place * width + air)} 100V${round(y(value))}h${round(column)}V100z` : '',
    )
    .join('')
}

/**
 * Lays out the tax of every year with and without incentives, from zero up.
 * @param most how high the scale reaches at least, so that two charts can be compared
 */
export function taxColumns(years: readonly YearTax[], most = '0'): TaxColumns {
  const highest = Math.max(
    ...years.flatMap(({ without, paid }) => [Number(without), Number(paid)]),
    Number(most),
  )
  const scale = scaleLinear([0, highest || 1], [100, 0]).nice(3)
  const width = 100 / years.length
  const step = [1, 2, 5, 10, 20].find((step) => years.length / step <= 6) ?? 20
  return {
    without: columnsOf(
      years.map(({ without }) => Number(without)),
      width,
      scale,
    ),
    paid: columnsOf(
      years.map(({ paid }) => Number(paid)),
      width,
      scale,
    ),
    levels: scale.ticks(3).map((tick) => ({ value: String(tick), y: round(scale(tick)) })),
    years: years.flatMap(({ year }, place) =>
      place % step === 0 ? [{ year, x: round((place + 0.5) * width) }] : [],
    ),
    width,
  }
}
