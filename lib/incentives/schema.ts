import * as z from 'zod'
import { CONFIDENCES } from '@/lib/figures/figure'
import { bilingual, line, optionalBilingual, slug } from '@/lib/shared/fields'

export const INCENTIVE_CATEGORIES = [
  'cit',
  'pit',
  'vat',
  'land',
  'customs',
  'grant',
  'infrastructure',
  'investment',
  'immigration',
  'labour',
  'sandbox',
] as const
export const INCENTIVE_FORCES = ['in_force', 'historic', 'target', 'policy_aim', 'to_be_checked'] as const

export const incentiveContent = z.object({
  slug,
  position: z.int().nonnegative(),
  title: bilingual(200),
  categories: z.array(z.enum(INCENTIVE_CATEGORIES)).min(1),
  scope: slug,
  gives: bilingual(2000),
  rate: optionalBilingual(200),
  years: optionalBilingual(200),
  conditions: optionalBilingual(2000),
  force: z.enum(INCENTIVE_FORCES),
  forceNote: bilingual(500),
  note: optionalBilingual(1000),
  verified: z.boolean(),
  confidence: z.enum(CONFIDENCES),
  basis: z.array(z.object({ instrument: slug, article: optionalBilingual(300) })),
  sources: z.array(line(40)).min(1),
})
export type IncentiveContent = z.output<typeof incentiveContent>
