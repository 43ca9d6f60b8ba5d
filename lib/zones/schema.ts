import * as z from 'zod'
import { bilingual, decimal, line, optionalBilingual, optionalWebAddress, slug } from '@/lib/shared/fields'
import { MEMBERSHIPS, SITE_KINDS, STAGES } from './zone'

export const networkContent = z.object({ key: slug, name: bilingual(200), description: bilingual(1000) })
export type NetworkContent = z.output<typeof networkContent>

export const placeContent = z.object({ key: slug, name: bilingual(120), country: bilingual(80) })
export type PlaceContent = z.output<typeof placeContent>

export const zoneContent = z.object({
  slug,
  name: bilingual(200),
  network: slug,
  membership: z.enum(MEMBERSHIPS),
  membershipNote: optionalBilingual(1000),
  partOf: slug.nullable(),
  stage: z.enum(STAGES),
  stageNote: optionalBilingual(1000),
  place: slug,
  website: optionalWebAddress,
  position: z
    .object({
      latitude: decimal.refine((degrees) => Math.abs(Number(degrees)) <= 90, 'latitude'),
      longitude: decimal.refine((degrees) => Math.abs(Number(degrees)) <= 180, 'longitude'),
      note: optionalBilingual(300),
      source: line(40),
      verified: z.boolean(),
    })
    .nullable(),
  note: optionalBilingual(1000),
})
export type ZoneContent = z.output<typeof zoneContent>

export const siteContent = z.object({ key: slug, zone: slug, kind: z.enum(SITE_KINDS), name: bilingual(200) })
export type SiteContent = z.output<typeof siteContent>
