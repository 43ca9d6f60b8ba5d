import * as z from 'zod'
import { bilingual, line, optionalBilingual, partialDate, slug } from '@/lib/shared/fields'

export const INSTRUMENT_KINDS = [
  'law',
  'decree',
  'resolution',
  'decision',
  'circular',
  'official_letter',
] as const

export const legalInstrumentContent = z.object({
  slug,
  number: line(80),
  kind: z.enum(INSTRUMENT_KINDS),
  title: bilingual(300),
  summary: optionalBilingual(2000),
  issued: partialDate.nullable(),
  effective: partialDate.nullable(),
  until: partialDate.nullable(),
  datesNote: optionalBilingual(500),
  /** In words, as far as the sources tell: "in force", "superseded", "repeal clause not read". */
  force: bilingual(500),
  note: optionalBilingual(1000),
  verified: z.boolean(),
  source: line(40).nullable(),
})
export type LegalInstrumentContent = z.output<typeof legalInstrumentContent>
