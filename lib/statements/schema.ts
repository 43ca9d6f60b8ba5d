import * as z from 'zod'
import { CONFIDENCES } from '@/lib/figures/figure'
import { ORGANISATION_ROLES } from '@/lib/organisations/organisation'
import { bilingual, line, optionalBilingual, period, slug } from '@/lib/shared/fields'
import { STATEMENT_TOPICS } from './statement'

export const statementContent = z.object({
  subject: slug,
  topic: z.enum(STATEMENT_TOPICS),
  position: z.int().nonnegative(),
  text: bilingual(2000),
  period: period.nullable(),
  periodNote: optionalBilingual(300),
  note: optionalBilingual(1000),
  verified: z.boolean(),
  confidence: z.enum(CONFIDENCES),
  source: line(40),
  organisations: z.array(z.object({ slug, role: z.enum(ORGANISATION_ROLES) })),
})
export type StatementContent = z.output<typeof statementContent>
