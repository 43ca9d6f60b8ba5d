import * as z from 'zod'
import { ORGANISATION_ROLES } from '@/lib/organisations/organisation'
import { bilingual, line, optionalBilingual, slug } from '@/lib/shared/fields'

export const EVENT_KINDS = ['delegation_visit', 'seminar'] as const

export const eventContent = z.object({
  slug,
  kind: z.enum(EVENT_KINDS),
  name: bilingual(300),
  date: z.iso.date(),
  host: slug.nullable(),
  purpose: optionalBilingual(1000),
  topics: z.array(bilingual(500)),
  exhibits: z.array(bilingual(200)),
  source: line(40),
  places: z.array(slug),
  organisations: z.array(z.object({ slug, role: z.enum(ORGANISATION_ROLES) })),
  instruments: z.array(slug),
})
export type EventContent = z.output<typeof eventContent>
