import 'server-only'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { candidateSelect, reportsExpectedOf } from '@/lib/freshness/expected-of'
import { AppError } from '@/lib/platform/errors'
import type { Transaction } from '@/lib/platform/transaction'
import { textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'

/** A zone of the grid with what of it has figures: itself, and its sites. */
export type GridZone = {
  slug: string
  name: Text
  /** Whether the schedule expects reports of it. */
  reports: boolean
  sites: { key: string; name: Text }[]
}

/** Whether the actor is staff of this zone, and not only of every zone there is. */
const isOwn = ({ appointments }: Actor, slug: string) => appointments.some(({ zone }) => zone === slug)

/**
 * The zones asked for; without any, those whose staff the actor is, of the whole network only what is to report.
 * @throws AppError FORBIDDEN, NOT_FOUND
 */
export async function readGridZones(
  tx: Transaction,
  actor: Actor,
  asked: readonly string[] | undefined,
): Promise<GridZone[]> {
  for (const zone of asked ?? []) authorize(actor, 'change:propose', zone)
  const rows = await tx.zoneVersion.findMany({
    where: { supersededIn: null, ...(asked && { zoneSlug: { in: [...asked] } }) },
    select: candidateSelect,
  })
  const missing = asked?.find((slug) => !rows.some(({ zoneSlug }) => zoneSlug === slug))
  if (missing !== undefined) throw new AppError('NOT_FOUND', `There is no zone ${missing}`)
  const zones = rows
    .map((row) => ({ slug: row.zoneSlug, name: textOf(row.name), reports: reportsExpectedOf(row) }))
    .filter(
      ({ slug, reports }) => can(actor, 'change:propose', slug) && (asked || reports || isOwn(actor, slug)),
    )
    .toSorted((a, b) => a.name.en.localeCompare(b.name.en, 'en'))
  const sites = await tx.siteVersion.findMany({
    where: { supersededIn: null, zoneSlug: { in: zones.map(({ slug }) => slug) } },
    select: { siteKey: true, zoneSlug: true, name: true },
    orderBy: { siteKey: 'asc' },
  })
  const sitesOf = Map.groupBy(sites, ({ zoneSlug }) => zoneSlug)
  return zones.map((zone) => ({
    ...zone,
    sites: (sitesOf.get(zone.slug) ?? []).map(({ siteKey, name }) => ({ key: siteKey, name: textOf(name) })),
  }))
}
