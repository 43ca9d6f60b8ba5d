import 'server-only'
import { optionalJson } from '@/lib/platform/json'
import type { Transaction } from '@/lib/platform/transaction'
import { spanOf } from '@/lib/shared/period'
import type { InputReference, ObservationContent } from './schema'

const day = (date: string | undefined) => (date === undefined ? null : new Date(date))

/** Writes a figure; `replaces` is the figure that it supersedes, which is closed already. */
export async function publishObservation(
  tx: Transaction,
  release: number,
  content: ObservationContent,
  replaces: number | null,
) {
  const { subject, metric, definition, source, conflict, inputs, ...rest } = content
  const span = spanOf(content.period)
  const figure = await tx.observation.create({
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
  await linkInputs(tx, figure.id, inputs)
  return figure
}

/**
 * Ties a derived figure to the versions that it was calculated from.
 * @throws when no ruled figure stands under the names of an input
 */
async function linkInputs(tx: Transaction, observationId: number, inputs: readonly InputReference[]) {
  if (inputs.length === 0) return
  const standing = await tx.observation.findMany({
    where: {
      standing: 'ruled',
      supersededIn: null,
      OR: inputs.map(({ subject, metric, definition, period }) => ({
        subjectKey: subject,
        metricKey: metric,
        definitionKey: definition,
        period,
      })),
    },
    select: { id: true, subjectKey: true, metricKey: true, definitionKey: true, period: true },
  })
  const inputOf = ({ subject, metric, definition, period }: InputReference) => {
    const input = standing.find(
      (figure) =>
        figure.subjectKey === subject &&
        figure.metricKey === metric &&
        figure.definitionKey === definition &&
        figure.period === period,
    )
    if (!input) throw new Error(`No ruled figure of ${subject} ${definition} ${period} to calculate from`)
    return input.id
  }
  await tx.observationInput.createMany({
    data: inputs.map((input, position) => ({
      observationId,
      position,
      role: input.role,
      inputId: inputOf(input),
    })),
  })
}
