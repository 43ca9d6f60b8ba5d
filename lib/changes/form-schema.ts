import * as z from 'zod'
import { CONFIDENCES, QUALIFIERS, STANDINGS, STATUSES } from '@/lib/figures/figure'
import { changeReason } from '@/lib/figures/schema'
import {
  bilingual,
  id,
  line,
  optionalBilingual,
  optionalLine,
  optionalWebAddress,
  period,
  slug,
  unit,
} from '@/lib/shared/fields'
import { LOCALES } from '@/lib/shared/text'
import { STATEMENT_TOPICS } from '@/lib/statements/statement'
import { STAGES } from '@/lib/zones/zone'
import { SCALES } from './typed-value'

const yesNo = z.enum(['yes', 'no'], 'required').transform((answer) => answer === 'yes')

/** The version that the form was filled from; absent on what is new, and then there is no reason to give. */
const madeAgainst = { base: id.optional(), why: changeReason.optional() }

/** What the form of a figure sends. The value is as typed: how it reads depends on the locale it was typed in. */
export const figureForm = z.object({
  ...madeAgainst,
  /** The change in the draft that this replaces, when a new figure is edited once more before publication. */
  change: id.optional(),
  locale: z.enum(LOCALES),
  subject: slug,
  metric: line(80),
  definition: line(80),
  period,
  periodApproximate: yesNo,
  periodNote: optionalBilingual(300),
  value: optionalLine(60),
  scale: z.enum(SCALES),
  missingCause: optionalBilingual(300),
  unit,
  qualifier: z.enum(QUALIFIERS),
  status: z.enum(STATUSES),
  verified: yesNo,
  confidence: z.enum(CONFIDENCES),
  coverage: optionalBilingual(500),
  note: optionalBilingual(1000),
  source: line(40),
  /** Asked of a new figure alone: a published one changes its standing by a ruling. */
  standing: z.enum(STANDINGS).optional(),
  standingReason: optionalBilingual(1000).optional(),
})
export type FigureForm = z.output<typeof figureForm>

export const statementForm = z.object({
  ...madeAgainst,
  change: id.optional(),
  subject: slug,
  topic: z.enum(STATEMENT_TOPICS),
  text: bilingual(2000),
  period: z.preprocess((raw) => (raw === '' ? null : raw), period.nullable()),
  note: optionalBilingual(1000),
  verified: yesNo,
  confidence: z.enum(CONFIDENCES),
  source: line(40),
})
export type StatementForm = z.output<typeof statementForm>

export const zoneForm = z.object({
  base: id,
  change: id.optional(),
  why: changeReason,
  slug,
  name: bilingual(200),
  stage: z.enum(STAGES),
  stageNote: optionalBilingual(1000),
  website: optionalWebAddress,
  note: optionalBilingual(1000),
})
export type ZoneForm = z.output<typeof zoneForm>

export const withdrawalForm = z.object({
  kind: z.enum(['observation', 'statement']),
  base: id,
  change: id.optional(),
  why: changeReason,
})
export type WithdrawalForm = z.output<typeof withdrawalForm>

/** A zone is withdrawn with all that is published of it. */
export const zoneWithdrawalForm = z.object({ base: id, why: changeReason })
export type ZoneWithdrawalForm = z.output<typeof zoneWithdrawalForm>

export const removalForm = z.object({ change: id })
