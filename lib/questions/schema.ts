import * as z from 'zod'
import { bilingual, optionalBilingual, slug } from '@/lib/shared/fields'

export const ANSWER_KINDS = ['yes_no', 'choice', 'amount'] as const

/** What amounts are asked, answered and compared in. */
export const ANSWER_UNITS = ['vnd_billion', 'usd_million', 'person', 'ha', 'percent'] as const

/** What the portal knows by itself, so that nobody is asked: whether the zone that is chosen is recognised. */
export const KNOWN_FROM = ['zone_recognised'] as const

/** What an investor is asked to find out which incentives a project is eligible for. */
export const questionContent = z
  .object({
    key: slug,
    position: z.int().nonnegative(),
    text: bilingual(300),
    hint: optionalBilingual(500),
    answer: z.enum(ANSWER_KINDS),
    unit: z.enum(ANSWER_UNITS).nullable(),
    options: z.array(z.object({ key: slug, name: bilingual(120) })),
    /** Asked at once, or only when the answer is refined. */
    askedFirst: z.boolean(),
    knownFrom: z.enum(KNOWN_FROM).nullable(),
  })
  .superRefine(({ answer, unit, options, knownFrom }, context) => {
    const wrong = (path: string, message = 'required') =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (answer === 'amount' && unit === null) wrong('unit')
    if (answer !== 'amount' && unit !== null) wrong('unit', 'only_of_amounts')
    if (answer === 'choice' && options.length < 2) wrong('options')
    if (answer !== 'choice' && options.length > 0) wrong('options', 'only_of_choices')
    if (knownFrom !== null && answer !== 'yes_no') wrong('knownFrom', 'only_of_yes_no')
  })
export type QuestionContent = z.output<typeof questionContent>
