import 'server-only'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { db } from '@/lib/platform/db'
import { textOf } from '@/lib/releases/known'
import type { MyZone } from './my-zone'

/** The zones that the actor may propose changes for, by name in English. */
export async function listMyZones(actor: Actor): Promise<MyZone[]> {
  const [zones, sites, figures, drafted] = await Promise.all([
    db().zoneVersion.findMany({
      where: { supersededIn: null },
      select: { zoneSlug: true, name: true, stage: true },
    }),
    db().siteVersion.findMany({ where: { supersededIn: null }, select: { siteKey: true, zoneSlug: true } }),
    db().observation.groupBy({ by: ['subjectKey'], where: { supersededIn: null }, _count: true }),
    db().change.groupBy({
      by: ['zoneSlug'],
      where: { changeSet: { authorId: actor.id, state: 'draft' } },
      _count: true,
    }),
  ])
  const zoneOf = new Map(sites.map(({ siteKey, zoneSlug }) => [siteKey, zoneSlug]))
  const figuresOf = new Map<string, number>()
  for (const { subjectKey, _count } of figures) {
    const slug = zoneOf.get(subjectKey) ?? subjectKey
    figuresOf.set(slug, (figuresOf.get(slug) ?? 0) + _count)
  }
  const draftedOf = new Map(drafted.map(({ zoneSlug, _count }) => [zoneSlug, _count]))
  return zones
    .filter(({ zoneSlug }) => can(actor, 'change:propose', zoneSlug))
    .map(({ zoneSlug, name, stage }) => ({
      slug: zoneSlug,
      name: textOf(name),
      stage,
      figures: figuresOf.get(zoneSlug) ?? 0,
      drafted: draftedOf.get(zoneSlug) ?? 0,
    }))
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en))
}

/** The names of those who may approve what the actor changes for all of these zones (null: for what is of no zone). */
export async function whoMayApprove(actor: Actor, zones: readonly (string | null)[]): Promise<string[]> {
  for (const zone of zones) authorize(actor, 'change:propose', zone)
  const people = await db().user.findMany({
    where: { disabledAt: null, id: { not: actor.id } },
    select: { name: true, appointments: { select: { role: true, zoneSlug: true } } },
    orderBy: { name: 'asc' },
  })
  return people
    .filter(({ appointments }) => {
      const held = { appointments: appointments.map(({ role, zoneSlug }) => ({ role, zone: zoneSlug })) }
      return zones.every((zone) => can(held, 'change:publish', zone))
    })
    .map(({ name }) => name)
}
