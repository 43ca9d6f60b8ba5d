import * as z from 'zod'
import { bilingual, decimal, line, optionalBilingual, period, slug, unit } from '@/lib/shared/fields'
import { readUnit } from '@/lib/shared/units'
import { CONFIDENCES, INPUT_ROLES, QUALIFIERS, STANDINGS, STATUSES } from './figure'

const key = line(80)

const inputReference = z.object({
  role: z.enum(INPUT_ROLES),
  subject: slug,
  metric: key,
  definition: key,
  period,
})
export type InputReference = z.output<typeof inputReference>

/** All that is said of a figure, as a change set proposes it and a release publishes it. */
export const observationContent = z
  .object({
    subject: slug,
    metric: key,
    definition: key,
    period,
    periodApproximate: z.boolean(),
    periodNote: optionalBilingual(300),
    value: decimal.nullable(),
    missingCause: optionalBilingual(300),
    unit,
    qualifier: z.enum(QUALIFIERS),
    status: z.enum(STATUSES),
    verified: z.boolean(),
    confidence: z.enum(CONFIDENCES),
    coverage: optionalBilingual(500),
    note: optionalBilingual(1000),
    source: line(40),
    standing: z.enum(STANDINGS),
    standingReason: optionalBilingual(1000),
    conflict: line(20).nullable(),
    /** What a derived figure was calculated from, each the ruled figure that stands under these names. */
    inputs: z.array(inputReference).max(1000),
  })
  .superRefine(({ value, missingCause, unit, standing, standingReason, status, inputs }, context) => {
    const wrong = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (value === null && missingCause === null) wrong('value', 'value_or_cause')
    if (value !== null && missingCause !== null) wrong('missingCause', 'value_or_cause')
    if ((status === 'derived') !== inputs.length > 0) wrong('status', 'derived_from_inputs')
    if (standing === 'alternate' && standingReason === null) wrong('standingReason', 'required')

    const kind = readUnit(unit)?.kind
    if (value === null || kind === undefined) return
    if ((kind === 'count' || kind === 'area') && value.startsWith('-')) wrong('value', 'not_negative')
    if (kind === 'count' && /\.\d*[1-9]/.test(value)) wrong('value', 'whole_number')
  })
export type ObservationContent = z.output<typeof observationContent>

/** Why a published figure is changed, as every reader will see it. */
export const changeReason = z.object({
  nature: z.enum(['revision', 'correction'], 'required'),
  reason: bilingual(500),
})
export type ChangeReason = z.output<typeof changeReason>
