import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { optionalJson } from '@/lib/platform/json'
import type { NetworkContent, PlaceContent, SiteContent, ZoneContent } from './schema'

type SubjectKind = 'network' | 'zone' | 'site' | 'place'

// An identity is written once and stays when its zone is withdrawn and published again.
const identify = (tx: Transaction, key: string, kind: SubjectKind) =>
  tx.subject.upsert({ where: { key }, create: { key, kind }, update: {} })

export async function publishNetwork(tx: Transaction, release: number, { key, ...content }: NetworkContent) {
  await identify(tx, key, 'network')
  await tx.network.upsert({ where: { key }, create: { key }, update: {} })
  return tx.networkVersion.create({
    data: { ...content, networkKey: key, publishedIn: release },
    select: { id: true },
  })
}

export async function publishPlace(tx: Transaction, release: number, { key, ...content }: PlaceContent) {
  await identify(tx, key, 'place')
  await tx.place.upsert({ where: { key }, create: { key }, update: {} })
  return tx.placeVersion.create({
    data: { ...content, placeKey: key, publishedIn: release },
    select: { id: true },
  })
}

export async function publishZone(tx: Transaction, release: number, content: ZoneContent) {
  const { slug, network, place, partOf, position, ...rest } = content
  await identify(tx, slug, 'zone')
  await tx.zone.upsert({ where: { slug }, create: { slug }, update: {} })
  return tx.zoneVersion.create({
    data: {
      ...rest,
      zoneSlug: slug,
      networkKey: network,
      placeKey: place,
      partOfSlug: partOf,
      membershipNote: optionalJson(rest.membershipNote),
      stageNote: optionalJson(rest.stageNote),
      note: optionalJson(rest.note),
      latitude: position?.latitude ?? null,
      longitude: position?.longitude ?? null,
      positionNote: optionalJson(position?.note ?? null),
      positionSourceId: position?.source ?? null,
      positionVerified: position?.verified ?? false,
      publishedIn: release,
    },
    select: { id: true },
  })
}

export async function publishSite(tx: Transaction, release: number, { key, zone, ...content }: SiteContent) {
  await identify(tx, key, 'site')
  await tx.site.upsert({ where: { key }, create: { key }, update: {} })
  return tx.siteVersion.create({
    data: { ...content, siteKey: key, zoneSlug: zone, publishedIn: release },
    select: { id: true },
  })
}
