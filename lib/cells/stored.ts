import 'server-only'
import type { Actor } from '@/lib/auth/policy'
import { seriesKey, withDrafted } from '@/lib/checks/drafted-figure'
import { readSeries } from '@/lib/checks/read-series'
import { earlierOf } from '@/lib/checks/series'
import { observationContent } from '@/lib/figures/schema'
import type { Transaction } from '@/lib/platform/transaction'
import { isUnit, type Unit } from '@/lib/shared/units'
import type { Ground, HeldChange, PublishedFigure } from './ground'
import { rowKey } from './grid'
import { type OwnChange, readOwnChanges, rowOfChange } from './own-changes'
import type { CellAddress } from './schema'

const isText = (value: unknown): value is string => typeof value === 'string'

/** What an author said to warnings, by their code. */
export const explanationsOf = (json: unknown): Record<string, string> =>
  typeof json === 'object' && json !== null
    ? Object.fromEntries(Object.entries(json).filter((entry): entry is [string, string] => isText(entry[1])))
    : {}

const heldOf = (row: OwnChange): HeldChange => ({
  id: row.id,
  changeSet: row.changeSetId,
  position: row.position,
  operation: row.operation,
  base: row.base,
  content: row.operation === 'withdraw' ? null : observationContent.parse(row.content),
  nature: row.nature,
  reason: row.reason,
  explanations: explanationsOf(row.explanations),
})

async function readMetrics(tx: Transaction, addresses: readonly CellAddress[]) {
  const rows = await tx.metricVersion.findMany({
    where: { supersededIn: null, metricKey: { in: [...new Set(addresses.map(({ metric }) => metric))] } },
    select: { metricKey: true, unit: true, nature: true, alertPercent: true },
  })
  return new Map(
    rows.map(({ metricKey, alertPercent, ...row }) => [
      metricKey,
      { ...row, alertPercent: alertPercent?.toFixed() ?? null },
    ]),
  )
}

async function readDefinitions(tx: Transaction, addresses: readonly CellAddress[]) {
  const rows = await tx.definitionVersion.findMany({
    where: {
      supersededIn: null,
      definitionKey: { in: [...new Set(addresses.map(({ definition }) => definition))] },
    },
    select: { formula: true, definition: { select: { key: true, metricKey: true } } },
  })
  return new Map(
    rows.map(({ formula, definition: { key, metricKey } }) => [
      `${metricKey} ${key}`,
      formula === null ? ('stated' as const) : ('calculated' as const),
    ]),
  )
}

/** What these published figures say, by their id. */
async function readContents(tx: Transaction, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, PublishedFigure>()
  const rows = await tx.$queryRaw<{ id: number; content: unknown }[]>`
    SELECT "versionId" AS id, "content" FROM "Change"
    WHERE "kind" = 'observation' AND "versionId" = ANY (${[...new Set(ids)]}::int[])`
  return new Map(rows.map(({ id, content }) => [id, { id, content: observationContent.parse(content) }]))
}

async function readSources(tx: Transaction, named: readonly (string | null)[]) {
  const ids = [...new Set(named)].filter((id) => id !== null)
  const rows = await tx.source.findMany({ where: { id: { in: ids } }, select: { id: true } })
  return new Set(rows.map(({ id }) => id))
}

// Of a metric that is not there, every definition is unknown, which its row is told.
const unitOf = (code: string): Unit => (isUnit(code) ? code : UNMEASURED.unit)
const UNMEASURED = { unit: 'percent', nature: 'level', alertPercent: null } as const

/** Which of the actor's changes are about a row: those that say its figure, and those against the one published. */
function changesByRow(changes: readonly OwnChange[]) {
  const byRow = Map.groupBy(changes, rowOfChange)
  const byBase = Map.groupBy(changes, ({ base }) => base)
  return (key: string, published: number | null) => [
    ...new Set([...(byRow.get(key) ?? []), ...(published === null ? [] : (byBase.get(published) ?? []))]),
  ]
}

/**
 * What has to be known of many rows to say what entries in them come to. As many reads for two thousand rows as for one.
 * @param zoneOf the zone of each subject
 * @param sources the sources that the entries name
 */
export async function readGround(
  tx: Transaction,
  actor: Pick<Actor, 'id'>,
  addresses: readonly CellAddress[],
  zoneOf: ReadonlyMap<string, string | null>,
  sources: readonly (string | null)[],
): Promise<(address: CellAddress) => Ground> {
  const zones = [...new Set(addresses.map(({ subject }) => zoneOf.get(subject) ?? null))]
  const metrics = await readMetrics(tx, addresses)
  const definitions = await readDefinitions(tx, addresses)
  const series = await readSeries(tx, addresses)
  const known = await readSources(tx, sources)
  const own = await readOwnChanges(tx, actor.id, zones)
  const drafted = own.filter(({ changeSet }) => changeSet.state === 'draft')
  const changesOf = changesByRow(own)
  const asDrafted = withDrafted(series, drafted)

  const placed = addresses.map((address) => {
    const metric = metrics.get(address.metric) ?? UNMEASURED
    const points = series.get(seriesKey(address)) ?? []
    const [latest] = points
    const unit = latest?.unit ?? metric.unit
    const published = points.find(({ period }) => period === address.period)?.id ?? null
    const changes = changesOf(rowKey(address), published)
    const last = earlierOf(points, { period: address.period, unit, nature: metric.nature })[0]?.id ?? null
    return { address, metric, unit, published, changes, last, like: last ?? latest?.id ?? null }
  })
  const contents = await readContents(
    tx,
    placed.flatMap(({ published, like, changes }) =>
      [published, like, ...changes.map(({ base }) => base)].filter((id) => id !== null),
    ),
  )
  const found = new Map(
    placed.map(({ address, metric, unit, published, changes, last, like }): [string, Ground] => {
      const held = changes.filter(({ changeSet }) => changeSet.state === 'draft').map(heldOf)
      const stands = contents.get(published ?? 0) ?? null
      // A change that moved another figure to this row keeps its base, unless one stands here by now.
      const moved =
        held.find(({ content, base }) => content && base !== null && base !== published)?.base ?? 0
      const kept = held.find(({ content }) => content)?.content ?? stands?.content ?? null
      const before = contents.get(like ?? 0)?.content ?? null
      return [
        rowKey(address),
        {
          zone: zoneOf.get(address.subject) ?? null,
          metric,
          definition: definitions.get(`${address.metric} ${address.definition}`) ?? 'unknown',
          sources: known,
          unit: kept?.unit ?? before?.unit ?? unitOf(unit),
          series: asDrafted(seriesKey(address)),
          published: stands,
          against: stands ?? contents.get(moved) ?? null,
          kept,
          last: contents.get(last ?? 0) ?? null,
          like: before,
          held,
          underReview: changes.find(({ changeSet }) => changeSet.state !== 'draft')?.changeSetId ?? null,
        },
      ]
    }),
  )
  return (address) => {
    const ground = found.get(rowKey(address))
    if (!ground) throw new Error(`Nothing was read of ${rowKey(address)}`)
    return ground
  }
}
