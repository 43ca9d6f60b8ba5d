import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { seriesKey } from './drafted-figure'
import { type Series, toSeries } from './series'

type SeriesOf = { subject: string; metric: string; definition: string }
type Row = { subject: string; definition: string; points: [number, string, string | null, string][] }

/**
 * The ruled figures that stand now, by series. One statement for any number of series, each found by its index; the
 * figures of a series come as one row, because ten thousand rows take longer to read than to find.
 */
export async function readSeries(tx: Transaction, series: readonly SeriesOf[]): Promise<Map<string, Series>> {
  const asked = [...new Map(series.map((one) => [seriesKey(one), one])).values()]
  if (asked.length === 0) return new Map()
  const rows = await tx.$queryRaw<Row[]>`
    SELECT k."subject", k."definition",
      jsonb_agg(jsonb_build_array(o."id", o."period", trim_scale(o."value")::text, o."unit")) AS points
    FROM unnest(
      ${asked.map(({ subject }) => subject)}::text[],
      ${asked.map(({ metric }) => metric)}::text[],
      ${asked.map(({ definition }) => definition)}::text[]
    ) AS k("subject", "metric", "definition")
    JOIN "Observation" o
      ON o."subjectKey" = k."subject" AND o."metricKey" = k."metric" AND o."definitionKey" = k."definition"
    WHERE o."supersededIn" IS NULL AND o."standing" = 'ruled'
    GROUP BY k."subject", k."definition"`
  return new Map(
    rows.map((row) => [
      seriesKey(row),
      toSeries(row.points.map(([id, period, value, unit]) => ({ id, period, value, unit }))),
    ]),
  )
}
