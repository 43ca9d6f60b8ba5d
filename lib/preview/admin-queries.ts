import 'server-only'
import type { Actor } from '@/lib/auth/policy'
import { listFigures } from '@/lib/figures/queries'
import { listMetrics } from '@/lib/metrics/queries'
import { db } from '@/lib/platform/db'
import { getRelease } from '@/lib/releases/queries'
import { changesOf } from '@/lib/releases/stored'
import { ok, type Result } from '@/lib/shared/result'
import { listZones } from '@/lib/zones/queries'
import { drawnBy, subjectsOf } from './drawn'
import type { Effects } from './effects'
import { lawAmong, zonesInReach } from './law-in-reach'
import { stateOf } from './link'
import type { LinkView } from './links'
import type { Side } from './reading'
import type { Refusal } from './refusal'
import { inTrial, previewed } from './stored'
import type { Tried } from './trial'

/**
 * What pages show before or after a publication of the change set, for its author and for whoever may publish it.
 * @param read makes all its reads before it answers; it is told the figures that stand in the trial alone
 * @throws AppError NOT_FOUND
 */
export async function previewOf<Value>(
  actor: Actor,
  changeSet: number,
  side: Side,
  read: (figures: readonly number[]) => Promise<Value>,
): Promise<Result<Value, Refusal>> {
  await previewed(actor, changeSet)
  if (side === 'before') return ok(await read([]))
  return inTrial(changeSet, ({ figures }) => read(figures))
}

const named = (zones: Awaited<ReturnType<typeof listZones>>) =>
  zones.map(({ slug, name }) => ({ key: slug, name }))

const unique = <Thing extends { key: string }>(things: readonly Thing[]) => [
  ...new Map(things.map((thing) => [thing.key, thing])).values(),
]

async function effectsOf({
  release: number,
  kinds,
  touched,
  figures: made,
  zones: about,
}: Tried): Promise<Effects> {
  const [release, changes, zones, metrics] = await Promise.all([
    getRelease(number),
    changesOf(number, 'live'),
    listZones('live'),
    listMetrics('live'),
  ])
  if (!release) throw new Error('A release that is tried is not there')
  const figures = changes.filter(({ kind }) => kind === 'observation')
  const standing = await Promise.all(subjectsOf(figures).map((subject) => listFigures('live', { subject })))
  return {
    release,
    kinds,
    figures,
    made,
    touched,
    about,
    law: lawAmong(changes),
    inReach: zonesInReach(changes, zones),
    drawn: drawnBy(figures, standing.flat()),
    zones: named(zones),
    metrics: metrics.map(({ key, name }) => ({ key, name })),
  }
}

/**
 * What else a publication of the change set would change: figures that are calculated from it, and all that shows one.
 * For its author and for whoever may publish it.
 * @throws AppError NOT_FOUND
 */
export async function whatElseChanges(actor: Actor, changeSet: number): Promise<Result<Effects, Refusal>> {
  await previewed(actor, changeSet)
  const [zones, tried] = await Promise.all([listZones('live'), inTrial(changeSet, effectsOf)])
  if (!tried.ok) return tried
  // A zone that is withdrawn still has a page before.
  return ok({ ...tried.value, zones: unique([...tried.value.zones, ...named(zones)]) })
}

const LINKS = 50
const VISITS = 20

/**
 * The links to a change set's pages that were given, the newest first, for those who may give them.
 * @returns null for somebody who may not
 * @throws AppError NOT_FOUND
 */
export async function listPreviewLinks(
  actor: Actor,
  changeSet: number,
  now = new Date(),
): Promise<LinkView[] | null> {
  const shown = await previewed(actor, changeSet)
  if (!shown.mayPublish) return null
  const rows = await db().previewLink.findMany({
    where: { changeSetId: changeSet },
    select: {
      id: true,
      name: true,
      email: true,
      createdAt: true,
      expiresAt: true,
      revokedAt: true,
      createdBy: { select: { name: true } },
      visits: { select: { at: true, path: true, allowed: true }, orderBy: { at: 'desc' }, take: VISITS },
      _count: { select: { visits: true } },
    },
    orderBy: { id: 'desc' },
    take: LINKS,
  })
  return rows.map(({ createdBy, visits, _count, ...link }) => ({
    id: link.id,
    name: link.name,
    email: link.email,
    by: createdBy.name,
    createdAt: link.createdAt.toISOString(),
    expiresAt: link.expiresAt.toISOString(),
    revokedAt: link.revokedAt?.toISOString() ?? null,
    state: stateOf(link, shown, now),
    visits: _count.visits,
    newest: visits.map(({ at, ...visit }) => ({ ...visit, at: at.toISOString() })),
  }))
}
