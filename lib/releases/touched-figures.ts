import 'server-only'
import { tags } from '@/lib/platform/cache'
import type { Transaction } from '@/lib/platform/transaction'
import type { StoredChange } from './publish'
import { basesOf, saying } from './said'

/**
 * The tags of what shows these figures. Passports of one subject and metric show one another, and one of a derived
 * figure shows what it was calculated from; so all of them are drawn again. In two reads, however many changes there are.
 */
export async function touchedFigures(tx: Transaction, changes: readonly StoredChange[]): Promise<string[]> {
  const [subjects, metrics] = [saying(changes, 'subject'), saying(changes, 'metric')]
  const own = await tx.$queryRaw<{ subject: string; metric: string }[]>`
    SELECT "subjectKey" AS "subject", "metricKey" AS "metric" FROM "Observation"
    WHERE "id" = ANY (${basesOf(changes)}::int[])
    UNION SELECT * FROM unnest(${subjects}::text[], ${metrics}::text[])`
  const shown = await tx.$queryRaw<{ id: number }[]>`
    WITH own AS (
      SELECT o."id" FROM unnest(${own.map(({ subject }) => subject)}::text[], ${own.map(({ metric }) => metric)}::text[])
        AS named("subject", "metric")
      JOIN "Observation" o ON o."subjectKey" = named."subject" AND o."metricKey" = named."metric"
    )
    SELECT "id" FROM own
    UNION SELECT i."observationId" FROM own JOIN "ObservationInput" i ON i."inputId" = own."id"`
  return [
    ...own.flatMap(({ subject, metric }) => [tags.subject(subject), tags.metric(metric)]),
    ...shown.map(({ id }) => tags.figure(id)),
  ]
}
