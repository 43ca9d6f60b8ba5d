import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { spanOf } from '@/lib/shared/period'
import type { ObservationContent } from './schema'

const day = (date: string | undefined) => (date === undefined ? null : new Date(date))

/** Writes a figure; `replaces` is the figure that it supersedes, which is closed already. */
export function publishObservation(
  tx: Transaction,
  release: number,
  content: ObservationContent,
  replaces: number | null,
) {
  const { subject, metric, definition, source, conflict, ...rest } = content
  const span = spanOf(content.period)
  return tx.observation.create({
    data: {
      ...rest,
      periodStart: day(span?.start),
      periodEnd: day(span?.end),
      periodNote: optionalJson(rest.periodNote),
      missingCause: optionalJson(rest.missingCause),
      coverage: optionalJson(rest.coverage),
      note: optionalJson(rest.note),
      standingReason: optionalJson(rest.standingReason),
      subjectKey: subject,
      metricKey: metric,
      definitionKey: definition,
      sourceId: source,
      conflictKey: conflict,
      replacesId: replaces,
      publishedIn: release,
    },
    select: { id: true },
  })
}
