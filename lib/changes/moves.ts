import { Decimal } from 'decimal.js'
import type { Transaction } from '@/lib/platform/transaction'
import { spanOf } from '@/lib/shared/period'
import type { ChangeKind } from './change'
import type { Move } from './change-view'

type Proposed = {
  id: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  baseVersionId: number | null
  content: unknown
}
type Said = Record<string, unknown>
type Stated = { value: string; unit: string; period: string }

/** Signed, with one place; null where the units differ or nothing can be divided by. */
export function percentMoved(before: Omit<Stated, 'period'>, after: Omit<Stated, 'period'>): string | null {
  const was = new Decimal(before.value)
  if (before.unit !== after.unit || was.isZero()) return null
  return new Decimal(after.value).minus(was).div(was.abs()).times(100).toDecimalPlaces(1).toString()
}

const statedBy = (content: unknown) => {
  const { value, unit } = (content ?? {}) as Said
  return typeof value === 'string' && typeof unit === 'string' ? { value, unit } : null
}

/** What some figures that are changed say now, by the change. */
async function changed(tx: Transaction, changes: readonly Proposed[]): Promise<[number, Stated][]> {
  const rows = await tx.observation.findMany({
    where: { id: { in: changes.flatMap(({ baseVersionId }) => baseVersionId ?? []) }, value: { not: null } },
    select: { id: true, value: true, unit: true, period: true },
  })
  const byId = new Map(rows.map((row) => [row.id, row]))
  return changes.flatMap(({ id, baseVersionId }): [number, Stated][] => {
    const row = baseVersionId === null ? undefined : byId.get(baseVersionId)
    return row?.value ? [[id, { value: row.value.toFixed(), unit: row.unit, period: row.period }]] : []
  })
}

/** The last figures of earlier periods in the series that some new figures continue, by the change. */
async function continued(tx: Transaction, changes: readonly Proposed[]): Promise<[number, Stated][]> {
  const asked = changes.flatMap(({ id, content }) => {
    const { subject, metric, definition, period } = (content ?? {}) as Said
    const end = spanOf(String(period))?.end
    return end === undefined ? [] : [{ id, subject, metric, definition, end }]
  })
  const found = await tx.$queryRaw<(Stated & { change: number })[]>`
    SELECT asked."change", o."value"::text AS "value", o."unit", o."period"
    FROM unnest(${asked.map(({ id }) => id)}::int[], ${asked.map(({ subject }) => subject)}::text[],
      ${asked.map(({ metric }) => metric)}::text[], ${asked.map(({ definition }) => definition)}::text[],
      ${asked.map(({ end }) => end)}::text[]) AS asked("change", "subject", "metric", "definition", "end")
    CROSS JOIN LATERAL (
      SELECT "value", "unit", "period" FROM "Observation"
      WHERE "subjectKey" = asked."subject" AND "metricKey" = asked."metric"
        AND "definitionKey" = asked."definition" AND "supersededIn" IS NULL AND "standing" = 'ruled'
        AND "value" IS NOT NULL AND "periodEnd" < asked."end"::date
      ORDER BY "periodEnd" DESC, "id" DESC LIMIT 1
    ) o`
  return found.map(({ change, value, unit, period }) => [
    change,
    { value: new Decimal(value).toFixed(), unit, period },
  ])
}

/** How far each proposed figure moves from the one before, by the change; those with nothing before are not in it. */
export async function movesOf(tx: Transaction, changes: readonly Proposed[]): Promise<Map<number, Move>> {
  const figures = changes.filter(({ kind, content }) => kind === 'observation' && statedBy(content) !== null)
  const isNew = ({ baseVersionId }: Proposed) => baseVersionId === null
  const before = await Promise.all([
    changed(
      tx,
      figures.filter((figure) => !isNew(figure)),
    ),
    continued(tx, figures.filter(isNew)),
  ])
  const contents = new Map(figures.map(({ id, content }) => [id, content]))
  return new Map(
    before.flat().flatMap(([id, was]): [number, Move][] => {
      const is = statedBy(contents.get(id))
      return is ? [[id, { percent: percentMoved(was, is), before: was, after: is }]] : []
    }),
  )
}

const size = (move: Move | null | undefined) =>
  move?.percent == null ? new Decimal(-1) : new Decimal(move.percent).abs()

/** The largest move first; what moved by no percentage after them, as it was. */
export const byLargestMove = <Changed extends { move: Move | null }>(changes: readonly Changed[]) =>
  changes.toSorted((a, b) => size(b.move).comparedTo(size(a.move)))
