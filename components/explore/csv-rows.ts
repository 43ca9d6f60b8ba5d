import type { Explored } from './explored'

/** Named as in the data API's files, and with the address of each passport. */
const HEADER = [
  'id',
  'subject',
  'metric',
  'period',
  'value',
  'unit',
  'qualifier',
  'status',
  'definition',
  'source_title',
  'verified',
  'release',
  'passport',
] as const

/** The figures of a chart as rows of a file, values as the API gives them. @param origin for the passports */
export function csvRows({ lines, metric, definitions, sourceTitles, passport }: Explored, origin: string) {
  const rows = lines.flatMap(({ key, points }) =>
    points.map(({ id, value, qualifier, row }) => {
      const [period, unit, status, verified, release, definition, source] = row
      return [
        ...[String(id), key, metric, period, value, unit, qualifier, status],
        ...[definitions[definition] ?? '', sourceTitles[source] ?? '', String(verified), String(release)],
        new URL(passport.join(String(id)), origin).href,
      ]
    }),
  )
  return { header: HEADER, rows }
}
