import 'server-only'
import { readAsk } from '@/lib/compare/ask'
import type { Comparison, Difference, Row } from '@/lib/compare/comparison'
import { readComparison } from '@/lib/compare/queries'
import { LOCALES, type Text } from '@/lib/shared/text'
import { apiFigure } from './figure'

type ComparisonQuery = {
  zones?: string | undefined
  metrics?: string | undefined
  align?: string | undefined
}

/** The same question as the page is asked, and the same answer. */
export function readAsked(at: number, { zones, metrics, align }: ComparisonQuery): Promise<Comparison> {
  const given = Object.entries({ zones, metrics, align }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return readComparison(at, readAsk(new URLSearchParams(given)))
}

const rankIn = ({ ranking }: Row, place: string) => {
  const rank = ranking?.indexOf(place) ?? -1
  return rank < 0 ? null : rank + 1
}

/** Each metric with its verdict, why, and what each of the compared states. */
export const apiComparison = ({ places, alignment, rows, problems }: Comparison) => ({
  zones: places,
  alignment,
  rows: rows.map(({ metric, cells, ...row }) => ({
    metric: metric.key,
    ...row,
    cells: cells.map(({ place, figure, age }) => ({ zone: place, age, figure: figure && apiFigure(figure) })),
  })),
  problems,
})

/** "period: qtsc 2020; vn-digital-zones 5 December 2025", by the keys that the file names everything by. */
const reason = ({ what, sides }: Difference, locale: keyof Text) =>
  `${what}: ${sides.map(({ places, said }) => `${places.join(', ')} ${said[locale]}`).join('; ')}`

function reasons(differences: readonly Difference[]): Text {
  const [en, vi] = LOCALES.map((locale) => differences.map((one) => reason(one, locale)).join(' | '))
  return { en: en ?? '', vi: vi ?? '' }
}

/** The same as lines of a file: one for each metric and each of the compared, whether it reports or not. */
export const comparisonLines = ({ places, rows }: Comparison) =>
  rows.flatMap((row) =>
    row.cells.map(({ place, figure, age }) => ({
      metric: row.metric.key,
      subject: place,
      name: places.find(({ key }) => key === place)?.name ?? null,
      verdict: row.verdict,
      rank: rankIn(row, place),
      common_period: row.period,
      common_age: row.age,
      age,
      ...(figure ? apiFigure(figure) : { id: null, value: null }),
      reasons: reasons(row.differences),
    })),
  )
