import 'server-only'
import { cellHref, rowKey } from '@/lib/cells/grid'
import { zonesOfSubjects } from '@/lib/cells/subjects'
import { named } from '@/lib/identities/named'
import { overlaid } from '@/lib/identities/overlaid'
import { readHeld } from '@/lib/identities/read-held'
import { violations } from '@/lib/identities/violations'
import type { Transaction } from '@/lib/platform/transaction'
import { standingVersions } from '@/lib/releases/publishers'
import type { CheckError, ErrorCode } from './check'
import { type CheckedChange, isFigure } from './checked-change'
import { saidOf } from './drafted-figure'
import type { Found, KeyedPlace } from './place'

type FoundError = Found<CheckError>

const error = (code: ErrorCode, place: KeyedPlace, more: Partial<FoundError> = {}): FoundError => ({
  level: 'error',
  code,
  place,
  violation: null,
  problems: [],
  ...more,
})

/** Changes made against what another release replaced or took back. */
export async function findStale(tx: Transaction, changes: readonly CheckedChange[]): Promise<FoundError[]> {
  const found: FoundError[] = []
  for (const [kind, own] of Map.groupBy(changes, (change) => change.kind)) {
    const standing = await standingVersions(
      tx,
      kind,
      own.flatMap(({ base }) => base ?? []),
    )
    for (const { base, place } of own)
      if (base !== null && !standing.has(base)) found.push(error('stale', place))
  }
  return found
}

const figureKey = ({
  subject,
  metric,
  definition,
  period,
}: Record<'subject' | 'metric' | 'definition' | 'period', string>) =>
  `${subject}|${metric}|${definition}|${period}`

/** Ruled figures that stand already, or twice in the draft. What is stale is told as that alone. */
export async function findDuplicates(
  tx: Transaction,
  changes: readonly CheckedChange[],
  stale: readonly FoundError[],
): Promise<FoundError[]> {
  const ruled = changes.filter(isFigure).flatMap((change) => {
    const said = saidOf(change)
    return said?.standing === 'ruled' ? [{ change, said, key: figureKey(said) }] : []
  })
  if (ruled.length === 0) return []
  const gone = changes.filter(isFigure).flatMap(({ base }) => base ?? [])
  const column = (field: 'subject' | 'metric' | 'definition' | 'period') =>
    ruled.map(({ said }) => said[field])
  const published = await tx.$queryRaw<Record<'subject' | 'metric' | 'definition' | 'period', string>[]>`
    SELECT k."subject", k."metric", k."definition", k."period"
    FROM unnest(
      ${column('subject')}::text[], ${column('metric')}::text[],
      ${column('definition')}::text[], ${column('period')}::text[]
    ) AS k("subject", "metric", "definition", "period")
    JOIN "Observation" o ON o."subjectKey" = k."subject" AND o."metricKey" = k."metric"
      AND o."period" = k."period" AND o."definitionKey" = k."definition"
    WHERE o."supersededIn" IS NULL AND o."standing" = 'ruled' AND o."id" <> ALL (${gone}::int[])`
  const taken = new Set(published.map(figureKey))
  const isStale = new Set(stale.map(({ place }) => place.change))
  return ruled.flatMap(({ change, key }): FoundError[] => {
    const isTaken = taken.has(key)
    taken.add(key)
    return !isTaken || isStale.has(change.id) ? [] : [error('duplicate', change.place)]
  })
}

/** Rules between figures that would be broken, each at a figure of the draft that breaks it. */
export async function findContradictions(
  tx: Transaction,
  changes: readonly CheckedChange[],
): Promise<FoundError[]> {
  const held = overlaid(await readHeld(tx, changes), changes)
  const broken = await named(tx, violations(held), held.metrics)
  const placeOf = new Map(changes.map(({ id, place }) => [id, place]))
  const [first] = changes
  return broken.flatMap((violation): FoundError[] => {
    const own = [violation.whole, ...violation.parts].find(({ change }) => change !== null)
    // Without one, the draft changes the rule itself, or takes away what made published figures agree.
    const place = placeOf.get(own?.change ?? 0) ?? first?.place
    return place ? [error('identity', place, { violation })] : []
  })
}

/** Cells of the draft that hold what is no figure yet. One that a form or a file has stated since is none of them. */
export async function findUnfinished(
  tx: Transaction,
  changeSet: number,
  changes: readonly CheckedChange[],
): Promise<FoundError[]> {
  const cells = await tx.cell.findMany({
    where: { changeSetId: changeSet, problems: { isEmpty: false } },
    select: { subjectKey: true, metricKey: true, definitionKey: true, period: true, problems: true },
    orderBy: [{ subjectKey: 'asc' }, { metricKey: 'asc' }, { definitionKey: 'asc' }, { period: 'asc' }],
  })
  if (cells.length === 0) return []
  const stated = new Set(
    changes
      .filter(isFigure)
      .flatMap((change) => saidOf(change) ?? [])
      .map(rowKey),
  )
  const zones = await zonesOfSubjects(
    tx,
    cells.map(({ subjectKey }) => subjectKey),
  )
  return cells.flatMap(({ subjectKey, metricKey, definitionKey, period, problems }): FoundError[] => {
    const address = { subject: subjectKey, definition: definitionKey, period }
    if (stated.has(rowKey(address))) return []
    const zone = zones.get(subjectKey) ?? null
    const keys = { subject: subjectKey, metric: metricKey, period, name: null }
    const place = {
      change: null,
      kind: 'observation',
      zone,
      address: cellHref(zone ?? '', address),
      keys,
    } as const
    return [error('unfinished', place, { problems })]
  })
}
