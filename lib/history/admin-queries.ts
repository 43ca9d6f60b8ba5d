import 'server-only'
import { authorize, type Actor, can } from '@/lib/auth/policy'
import type { ChangeKind } from '@/lib/changes/change'
import { contentOf } from '@/lib/releases/said'
import { db } from '@/lib/platform/db'
import { AppError } from '@/lib/platform/errors'
import { changeName } from '@/lib/releases/change-name'
import { differences, referencesIn } from '@/lib/releases/difference'
import { namesOf } from '@/lib/releases/references'
import type { History, Restoration } from './history'
import { goneWith } from './restoring'
import { standingOf, versionRows, zoneOfContent } from './references'
import { entriesOf } from './stored'

/**
 * Who works for a zone, or audits it, reads its history with the names of people. What belongs to no zone is every
 * zone's: whoever holds any role reads who changed a source or a law.
 * @throws AppError FORBIDDEN
 */
function authorizeReading(actor: Actor, zone: string | null) {
  if (zone === null && actor.appointments.length > 0) return
  if (!can(actor, 'audit:read', zone)) authorize(actor, 'change:propose', zone)
}

/**
 * Every version of a thing, the newest first, with who proposed and approved it, and what it changed.
 * @returns null when nothing of that key was ever published
 * @throws AppError FORBIDDEN
 */
export async function getHistory(actor: Actor, kind: ChangeKind, key: string): Promise<History | null> {
  const versions = await versionRows(kind, key)
  if (versions.length === 0) return null
  const { entries, more, newest } = await entriesOf(kind, versions)
  const zone = await zoneOfContent(kind, newest)
  authorizeReading(actor, zone)
  const [figure] = entries.flatMap((entry) => entry.figure ?? [])
  const name = figure ? figure.metric.name : changeName(newest)
  return { kind, key, zone, name, entries, more, stands: standingOf(versions) !== null }
}

/**
 * What restoring a version would change, for the page that asks for the reason.
 * @returns null when there is no such version of the thing
 * @throws AppError FORBIDDEN
 */
export async function getRestoration(
  actor: Actor,
  kind: ChangeKind,
  key: string,
  version: number,
): Promise<Restoration | null> {
  const versions = await versionRows(kind, key)
  if (!versions.some(({ id }) => id === version)) return null
  const standing = standingOf(versions)
  const made = await db().change.findMany({
    where: { kind, versionId: { in: [version, ...(standing ? [standing.id] : [])] } },
    select: { versionId: true, content: true, changeSet: { select: { releaseNumber: true } } },
  })
  const saidBy = (id: number) => made.find(({ versionId }) => versionId === id)
  const own = saidBy(version)
  const after = own ? contentOf(own) : null
  if (!own || !after) throw new AppError('NOT_FOUND', `There is no ${kind} ${version}`)
  const now = standing ? saidBy(standing.id) : undefined
  const before = now ? contentOf(now) : null
  const zone = await zoneOfContent(kind, after)
  authorize(actor, 'change:propose', zone)
  const nameOf = await namesOf([...referencesIn(before), ...referencesIn(after)], 'live')
  return {
    key,
    zone,
    name: changeName(after),
    release: own.changeSet.releaseNumber ?? 0,
    base: standing?.id ?? null,
    differences: differences(kind, before ?? {}, after, nameOf),
    values: kind === 'observation' ? { before, after } : null,
    along:
      kind === 'zone' && !standing
        ? (
            await goneWith(
              db(),
              versions.map(({ id }) => id),
            )
          ).length
        : 0,
  }
}
