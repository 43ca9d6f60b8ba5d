import 'server-only'
import { rowNumbers } from '@/lib/platform/row-numbers'
import type { Transaction } from '@/lib/platform/transaction'
import { spanOf } from '@/lib/shared/period'
import type { InputReference, ObservationContent } from './schema'

/** A figure to write, and the one that it supersedes, which is closed already. */
type NewFigure = { content: ObservationContent; replaces: number | null }

const rowOf = (release: number, id: number, { content, replaces }: NewFigure) => {
  const { subject, metric, definition, source, conflict, inputs: _inputs, ...rest } = content
  const span = spanOf(content.period)
  return {
    ...rest,
    id,
    periodStart: span?.start ?? null,
    periodEnd: span?.end ?? null,
    subjectKey: subject,
    metricKey: metric,
    definitionKey: definition,
    sourceId: source,
    conflictKey: conflict,
    replacesId: replaces,
    publishedIn: release,
  }
}

/**
 * Writes figures in one statement, however many they are.
 * @returns their ids in the same order; null in place of one that repeats a ruled figure, which then is not written
 * @throws when no ruled figure stands under the names of an input
 */
export async function publishObservations(
  tx: Transaction,
  release: number,
  figures: readonly NewFigure[],
): Promise<(number | null)[]> {
  const ids = await rowNumbers(tx, 'Observation', figures.length)
  const numbered = ids.flatMap((id, at) => {
    const figure = figures[at]
    return figure ? [{ id, figure }] : []
  })
  const rows = JSON.stringify(numbered.map(({ id, figure }) => rowOf(release, id, figure)))
  const written = await tx.$queryRaw<{ id: number }[]>`
    INSERT INTO "Observation" (
      "id", "subjectKey", "metricKey", "definitionKey", "period", "periodStart", "periodEnd", "periodApproximate",
      "periodNote", "value", "missingCause", "unit", "qualifier", "status", "verified", "confidence", "coverage", "note",
      "sourceId", "standing", "standingReason", "conflictKey", "replacesId", "publishedIn"
    )
    SELECT * FROM jsonb_to_recordset(${rows}::jsonb) AS figure(
      "id" integer, "subjectKey" text, "metricKey" text, "definitionKey" text, "period" text, "periodStart" date,
      "periodEnd" date, "periodApproximate" boolean, "periodNote" jsonb, "value" numeric, "missingCause" jsonb,
      "unit" text, "qualifier" "Qualifier", "status" "ObservationStatus", "verified" boolean, "confidence" "Confidence",
      "coverage" jsonb, "note" jsonb, "sourceId" text, "standing" "Standing", "standingReason" jsonb,
      "conflictKey" text, "replacesId" integer, "publishedIn" integer
    )
    ON CONFLICT ("subjectKey", "metricKey", "period", "definitionKey")
      WHERE "supersededIn" IS NULL AND "standing" = 'ruled' DO NOTHING
    RETURNING "id"`
  const found = new Set(written.map(({ id }) => id))
  await linkInputs(
    tx,
    numbered.flatMap(({ id, figure }) => (found.has(id) ? inputsOf(id, figure.content.inputs) : [])),
  )
  return ids.map((id) => (found.has(id) ? id : null))
}

const inputsOf = (observationId: number, inputs: readonly InputReference[]) =>
  inputs.map((input, position) => ({ ...input, observationId, position }))

/**
 * Ties derived figures to the versions that they were calculated from.
 * @throws when no ruled figure stands under the names of an input
 */
async function linkInputs(tx: Transaction, inputs: ReturnType<typeof inputsOf>) {
  if (inputs.length === 0) return
  const linked = await tx.$queryRaw<{ observationId: number; position: number }[]>`
    INSERT INTO "ObservationInput" ("observationId", "position", "role", "inputId")
    SELECT i."observationId", i."position", i."role", o."id"
    FROM jsonb_to_recordset(${JSON.stringify(inputs)}::jsonb) AS i(
      "observationId" integer, "position" integer, "role" "InputRole", "subject" text, "metric" text,
      "definition" text, "period" text
    )
    JOIN "Observation" o ON o."subjectKey" = i."subject" AND o."metricKey" = i."metric" AND o."period" = i."period"
      AND o."definitionKey" = i."definition" AND o."supersededIn" IS NULL AND o."standing" = 'ruled'
    RETURNING "observationId", "position"`
  if (linked.length === inputs.length) return
  const found = new Set(linked.map(({ observationId, position }) => `${observationId} ${position}`))
  const lacking = inputs.find(({ observationId, position }) => !found.has(`${observationId} ${position}`))
  throw new Error(
    `No ruled figure of ${lacking?.subject} ${lacking?.definition} ${lacking?.period} to calculate from`,
  )
}
