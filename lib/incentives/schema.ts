import * as z from 'zod'
import { CONFIDENCES } from '@/lib/figures/figure'
import { bilingual, decimal, line, optionalBilingual, partialDate, slug } from '@/lib/shared/fields'
import { COUNT_STARTS, TAXES, TERM_KINDS } from './tax-term'

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

/** How an answer is held against what a condition asks. */
export const CRITERION_TESTS = ['is', 'is_not', 'at_least', 'more_than', 'at_most', 'less_than'] as const
export type CriterionTest = (typeof CRITERION_TESTS)[number]

const percent = decimal.refine((value) => Number(value) >= 0 && Number(value) <= 100, 'percent')
const years = z.int().positive('positive').max(99, 'too_large')
const doubt = optionalBilingual(500).default(null)
const variant = z.int().positive('positive').max(9, 'too_large').nullable()

/** A condition, as the answer to a question that meets it. Of those that share an alternative, one is enough. */
const criterion = z.object({
  question: slug,
  test: z.enum(CRITERION_TESTS),
  value: line(60),
  alternative: z.int().positive('positive').max(99, 'too_large').nullable(),
  /** Only of one of several forms of the incentive, which exclude each other; null when of all of them. */
  variant,
  instrument: slug.nullable(),
  article: optionalBilingual(300),
  doubt,
})
export type Criterion = z.output<typeof criterion>

/**
 * What is granted of one tax. A rate has a percentage, a relief years without tax or years with a part let off, an
 * extension how many times as long a relief lasts. Only corporate income tax is computed, so only there years have to
 * say from when they are counted.
 */
const term = z
  .object({
    tax: z.enum(TAXES),
    kind: z.enum(TERM_KINDS),
    variant,
    percent: percent.nullable(),
    /** Of a rate; null when it holds for the whole project. */
    years: years.nullable(),
    exemptYears: z.int().nonnegative('not_negative').max(99, 'too_large').nullable(),
    /** Null when the reduction lasts to the end of the project. */
    reducedYears: years.nullable(),
    reducedBy: percent.nullable(),
    times: decimal.refine((value) => Number(value) >= 1, 'times').nullable(),
    countFrom: z.enum(COUNT_STARTS).nullable(),
    atLatestIn: years.nullable(),
    instrument: slug,
    article: optionalBilingual(300),
    doubt,
  })
  .superRefine(({ tax, kind, ...said }, context) => {
    const missing = (path: string) => context.addIssue({ code: 'custom', path: [path], message: 'required' })
    const foreign = (code: string, ...paths: (keyof typeof said)[]) => {
      for (const path of paths)
        if (said[path] !== null) context.addIssue({ code: 'custom', path: [path], message: code })
    }
    if (kind !== 'rate') foreign('only_of_rates', 'percent', 'years')
    if (kind !== 'relief') foreign('only_of_reliefs', 'exemptYears', 'reducedYears', 'reducedBy')
    if (kind !== 'extension') foreign('only_of_extensions', 'times')
    if (kind === 'extension') foreign('not_of_extensions', 'countFrom', 'atLatestIn')
    if (kind === 'rate' && said.percent === null) missing('percent')
    if (kind === 'extension' && said.times === null) missing('times')
    if (kind === 'relief' && said.exemptYears === null && said.reducedBy === null) missing('exemptYears')
    if (said.reducedYears !== null && said.reducedBy === null) missing('reducedBy')
    if (tax === 'cit' && kind !== 'extension' && said.countFrom === null) missing('countFrom')
    if (tax === 'cit' && kind === 'relief' && said.reducedBy !== null && said.reducedYears === null)
      missing('reducedYears')
  })
export type Term = z.output<typeof term>

/** A project pays one rate of a tax and has one relief of it: with two in one form, nobody says which comes first. */
const terms = z.array(term).superRefine((granted, context) => {
  for (const [place, { tax, kind, variant: form }] of granted.entries()) {
    const rivals = granted.slice(0, place).filter((other) => other.tax === tax && other.kind === kind)
    if (rivals.some(({ variant: other }) => other === form || other === null || form === null))
      context.addIssue({ code: 'custom', path: [place, 'kind'], message: 'two_of_a_kind' })
  }
})

/** Under the addresses of incentives these two are pages of their own. */
export const RESERVED_SLUGS: readonly string[] = ['estimate', 'terms']

export const incentiveContent = z.object({
  slug: slug.refine((name) => !RESERVED_SLUGS.includes(name), 'key_taken'),
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
  /** The days of decision that it is granted for; null where they are those of the first instrument of its basis. */
  grantedFrom: partialDate.nullable().default(null),
  grantedUntil: partialDate.nullable().default(null),
  /** What becomes of those who were granted it, once the rules change. */
  transition: optionalBilingual(1000).default(null),
  /** Why it, or which part of it, is described and not computed. */
  unpriced: optionalBilingual(1000).default(null),
  criteria: z.array(criterion).default([]),
  terms: terms.default([]),
  /** Other incentives that the same project can have at once, as far as a source says so. */
  companions: z.array(z.object({ incentive: slug, doubt })).default([]),
  basis: z.array(z.object({ instrument: slug, article: optionalBilingual(300) })),
  sources: z.array(line(40)).min(1),
})
export type IncentiveContent = z.output<typeof incentiveContent>
