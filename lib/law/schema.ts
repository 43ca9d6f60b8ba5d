import * as z from 'zod'
import { TAXES } from '@/lib/incentives/tax-term'
import { bilingual, decimal, line, optionalBilingual, partialDate, slug } from '@/lib/shared/fields'

export const INSTRUMENT_KINDS = [
  'law',
  'decree',
  'resolution',
  'decision',
  'circular',
  'official_letter',
] as const

/** What one instrument does to another. */
export const EFFECT_KINDS = ['amends', 'replaces', 'repeals', 'guides'] as const

const effect = z.object({
  kind: z.enum(EFFECT_KINDS),
  instrument: slug,
  /** From when on; null where it is from its own first day. */
  from: partialDate.nullable(),
  /** The part of the other that it concerns; null when all of it. */
  part: optionalBilingual(300),
  /** What is not certain about it. */
  doubt: optionalBilingual(500).default(null),
})

const standardRate = z.object({
  tax: z.enum(TAXES),
  percent: decimal.refine((value) => Number(value) >= 0 && Number(value) <= 100, 'percent'),
  article: optionalBilingual(300),
  doubt: optionalBilingual(500).default(null),
})

export const legalInstrumentContent = z.object({
  slug,
  number: line(80),
  kind: z.enum(INSTRUMENT_KINDS),
  title: bilingual(300),
  issuer: optionalBilingual(200).default(null),
  summary: optionalBilingual(2000),
  issued: partialDate.nullable(),
  effective: partialDate.nullable(),
  /** The last day on which it is in force, where it says so itself. */
  until: partialDate.nullable(),
  datesNote: optionalBilingual(500),
  /** In words, as far as the sources tell: "in force", "superseded", "repeal clause not read". */
  force: bilingual(500),
  note: optionalBilingual(1000),
  verified: z.boolean(),
  source: line(40).nullable(),
  /** What it does to others. */
  effects: z.array(effect).default([]),
  /** The rates of taxes without any incentive that it sets. */
  standardRates: z.array(standardRate).default([]),
})
export type LegalInstrumentContent = z.output<typeof legalInstrumentContent>
