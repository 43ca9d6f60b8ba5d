import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import type { Site, Zone } from './zone'

export const zoneSelect = (at: AsOf) =>
  ({
    id: true,
    zoneSlug: true,
    name: true,
    membership: true,
    membershipNote: true,
    stage: true,
    stageNote: true,
    website: true,
    latitude: true,
    longitude: true,
    positionNote: true,
    positionVerified: true,
    positionSource: { select: sourceRefSelect(at) },
    note: true,
    publishedIn: true,
    network: { select: { key: true, versions: { ...newestKnown(at), select: { name: true } } } },
    place: { select: { key: true, versions: { ...newestKnown(at), select: { name: true, country: true } } } },
    partOf: { select: { slug: true, versions: { ...newestKnown(at), select: { name: true } } } },
  }) satisfies Prisma.ZoneVersionSelect

type ZoneRow = Prisma.ZoneVersionGetPayload<{ select: ReturnType<typeof zoneSelect> }>

const toPosition = (row: ZoneRow): Zone['position'] =>
  row.latitude === null || row.longitude === null
    ? null
    : {
        latitude: row.latitude.toFixed(),
        longitude: row.longitude.toFixed(),
        note: optionalTextOf(row.positionNote),
        source: row.positionSource && toSourceRef(row.positionSource),
        verified: row.positionVerified,
      }

export function toZone(row: ZoneRow): Zone {
  const place = only(row.place.versions)
  return {
    slug: row.zoneSlug,
    name: textOf(row.name),
    network: { key: row.network.key, name: textOf(only(row.network.versions).name) },
    membership: row.membership,
    membershipNote: optionalTextOf(row.membershipNote),
    partOf: row.partOf && { slug: row.partOf.slug, name: textOf(only(row.partOf.versions).name) },
    stage: row.stage,
    stageNote: optionalTextOf(row.stageNote),
    place: { key: row.place.key, name: textOf(place.name), country: textOf(place.country) },
    website: row.website,
    position: toPosition(row),
    note: optionalTextOf(row.note),
    versionId: row.id,
    release: row.publishedIn,
  }
}

export const siteSelect = {
  siteKey: true,
  zoneSlug: true,
  kind: true,
  name: true,
} satisfies Prisma.SiteVersionSelect

type SiteRow = Prisma.SiteVersionGetPayload<{ select: typeof siteSelect }>

export const toSite = ({ siteKey, zoneSlug, kind, name }: SiteRow): Site => ({
  key: siteKey,
  zone: zoneSlug,
  kind,
  name: textOf(name),
})
