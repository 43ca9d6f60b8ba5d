import 'server-only'
import type { ChangeKind } from '@/lib/changes/change'
import { tableOf, VERSIONS } from '@/lib/changes/stored'
import { ZONEBOOK } from '@/lib/derivations/zonebook'
import { AppError } from '@/lib/platform/errors'
import type { Transaction } from '@/lib/platform/transaction'
import { publishedOf } from '@/lib/zones/published-of'
import type { Content } from './difference'
import { contentOf, word } from './said'

/** A change of the release that is taken back, with what stood before it. */
export type Done = {
  id: number
  kind: ChangeKind
  operation: 'create' | 'supersede' | 'withdraw'
  zone: string | null
  base: number | null
  version: number | null
  content: Content | null
  before: Content | null
}

/** What is done to undo one. */
export type Undo = Pick<Done, 'kind' | 'operation' | 'zone' | 'base' | 'content'>

/**
 * What people changed in a release, in the order in which they did.
 * @throws AppError NOT_FOUND; CONFLICT for the facts that come with the software, which nothing was before
 */
export async function doneIn(tx: Transaction, release: number): Promise<Done[]> {
  const sets = await tx.changeSet.findMany({
    where: { releaseNumber: release, origin: { not: 'derivation' } },
    select: { origin: true, changes: { orderBy: { position: 'asc' } } },
  })
  if (sets.length === 0) throw new AppError('NOT_FOUND', `There is no release ${release}`)
  if (sets.some(({ origin }) => origin === 'facts'))
    throw new AppError('CONFLICT', 'What comes with the software is not taken back')
  const rows = sets.flatMap(({ changes }) => changes)
  const before = new Map<string, Content | null>()
  for (const [kind, own] of Map.groupBy(rows, (row) => row.kind)) {
    const bases = own.flatMap(({ baseVersionId }) => baseVersionId ?? [])
    const made = await tx.change.findMany({
      where: { kind, versionId: { in: bases } },
      select: { versionId: true, content: true },
    })
    for (const one of made) before.set(`${kind} ${one.versionId}`, contentOf(one))
  }
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    operation: row.operation,
    zone: row.zoneSlug,
    base: row.baseVersionId,
    version: row.versionId,
    content: contentOf(row),
    before: before.get(`${row.kind} ${row.baseVersionId}`) ?? null,
  }))
}

/** Of version rows, those that do not stand, with the release that superseded each. */
export async function supersededAmong(tx: Transaction, kind: ChangeKind, ids: readonly number[]) {
  const rows = await tx.$queryRawUnsafe<{ id: number; supersededIn: number }[]>(
    `SELECT "id", "supersededIn" FROM "${tableOf(kind)}" WHERE "id" = ANY ($1::int[]) AND "supersededIn" IS NOT NULL`,
    ids,
  )
  return new Map(rows.map(({ id, supersededIn }) => [id, supersededIn]))
}

/** What stands now in the place of what a release withdrew. */
export type Standing = { id: number; release: number; isCalculated: boolean }

async function standingFigures(tx: Transaction, withdrawn: readonly Done[]): Promise<Map<number, Standing>> {
  const asked = withdrawn.flatMap(({ id, before }) =>
    before && word(before, 'standing') === 'ruled' ? [{ id, before }] : [],
  )
  const said = (field: string) => asked.map(({ before }) => word(before, field) ?? '')
  const rows = await tx.$queryRaw<(Standing & { change: number })[]>`
    SELECT asked."change", o."id", o."publishedIn" AS "release", o."sourceId" = ${ZONEBOOK} AS "isCalculated"
    FROM unnest(${asked.map(({ id }) => id)}::int[], ${said('subject')}::text[], ${said('metric')}::text[],
      ${said('definition')}::text[], ${said('period')}::text[]) AS asked("change", "subject", "metric", "definition", "period")
    JOIN "Observation" o ON o."subjectKey" = asked."subject" AND o."metricKey" = asked."metric"
      AND o."definitionKey" = asked."definition" AND o."period" = asked."period"
      AND o."supersededIn" IS NULL AND o."standing" = 'ruled'`
  return new Map(rows.map(({ change, ...standing }) => [change, standing]))
}

async function standingIdentities(
  tx: Transaction,
  kind: keyof typeof VERSIONS,
  withdrawn: readonly Done[],
): Promise<Map<number, Standing>> {
  const [table, identity] = VERSIONS[kind]
  const rows = await tx.$queryRawUnsafe<{ base: number; id: number; release: number }[]>(
    `SELECT b."id" AS base, s."id", s."publishedIn" AS release FROM "${table}" b
     JOIN "${table}" s ON s."${identity}" = b."${identity}" AND s."supersededIn" IS NULL
     WHERE b."id" = ANY ($1::int[])`,
    withdrawn.flatMap(({ base }) => base ?? []),
  )
  const byBase = new Map(rows.map(({ base, id, release }) => [base, { id, release, isCalculated: false }]))
  return new Map(
    withdrawn.flatMap(({ id, base }): [number, Standing][] => {
      const standing = base === null ? undefined : byBase.get(base)
      return standing ? [[id, standing]] : []
    }),
  )
}

/** What stands in place of what was withdrawn, by the change that withdrew it. */
export async function standingInstead(
  tx: Transaction,
  done: readonly Done[],
): Promise<Map<number, Standing>> {
  const withdrawn = Map.groupBy(
    done.filter(({ operation }) => operation === 'withdraw'),
    ({ kind }) => kind,
  )
  const found: [number, Standing][] = []
  for (const [kind, own] of withdrawn) {
    if (kind === 'statement') continue
    const standing =
      kind === 'observation' ? await standingFigures(tx, own) : await standingIdentities(tx, kind, own)
    found.push(...standing)
  }
  return new Map(found)
}

const isCalculated = (content: Content | null) => content !== null && content['source'] === ZONEBOOK

/** Whether undoing these makes the portal calculate its figures again: they then come and go by themselves. */
function calculatedAgain(done: readonly Done[]) {
  const isWide = done.some(({ kind }) => kind === 'zone' || kind === 'metric' || kind === 'definition')
  const stated = done.filter(
    ({ kind, before, content }) => kind === 'observation' && !isCalculated(before ?? content),
  )
  const metrics = new Set(stated.flatMap(({ before, content }) => word(before ?? content, 'metric') ?? []))
  return (content: Content | null) => {
    const inputs: unknown = content?.['inputs']
    return (
      isWide ||
      (Array.isArray(inputs) && inputs.some((input: Content) => metrics.has(word(input, 'metric') ?? '')))
    )
  }
}

/**
 * What undoes the changes of a release: the new is withdrawn, what was superseded or withdrawn is said again. Figures
 * that the portal calculates are left to it, wherever it calculates them again.
 * @param instead what stands in place of what was withdrawn: calculated figures alone, which make room
 */
export function undoing(done: readonly Done[], instead: ReadonlyMap<number, Standing>): Undo[] {
  const isLeftToPortal = calculatedAgain(done)
  return done.toReversed().flatMap(({ id, kind, operation, zone, version, before }): Undo[] => {
    const own = { kind, zone }
    if (operation === 'create') return [{ ...own, operation: 'withdraw', base: version, content: null }]
    if (operation === 'supersede')
      return isCalculated(before)
        ? [{ ...own, operation: 'withdraw', base: version, content: null }]
        : [{ ...own, operation: 'supersede', base: version, content: before }]
    if (isCalculated(before) && isLeftToPortal(before)) return []
    const standing = instead.get(id)
    return standing
      ? [{ ...own, operation: 'supersede', base: standing.id, content: before }]
      : [{ ...own, operation: 'create', base: null, content: before }]
  })
}

/** The calculated figures of zones that are withdrawn: the portal makes none for a zone that is not there, and leaves them. */
export async function calculatedOf(
  tx: Transaction,
  undo: readonly Undo[],
  done: readonly Done[],
): Promise<Undo[]> {
  const zones = done.flatMap(({ kind, operation, content }) =>
    kind === 'zone' && operation === 'create' ? (word(content, 'slug') ?? []) : [],
  )
  const covered = new Set(undo.flatMap(({ kind, base }) => (kind === 'observation' ? (base ?? []) : [])))
  const found: Undo[] = []
  for (const zone of zones) {
    const { observations } = await publishedOf(tx, zone)
    const calculated = await tx.observation.findMany({
      where: { id: { in: observations.map(({ id }) => id) }, sourceId: ZONEBOOK },
      select: { id: true },
    })
    for (const { id } of calculated)
      if (!covered.has(id))
        found.push({ kind: 'observation', operation: 'withdraw', zone, base: id, content: null })
  }
  return found
}
