import * as z from 'zod'
import { CRITERION_TESTS } from '@/lib/incentives/schema'

/** What `POST /incentives/estimate` answers: the promise to whoever builds upon it, and what the document is made from. */

const text = z.strictObject({ en: z.string(), vi: z.string() })
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/)
const verdict = z.enum(['yes', 'no', 'unknown'])
const slug = z.string().describe('the slug of an incentive')
const instrument = z.string().nullable().describe('the slug of a legal instrument')
const said = z.strictObject({ code: z.string(), words: text })

const reason = z.strictObject({
  question: z.string(),
  asked: text,
  answer: z.string().nullable(),
  said: text.nullable(),
  verdict,
  test: z.enum(CRITERION_TESTS),
  value: z.string(),
  rule: text,
  alternative: z.int().nullable().describe('of those that share a number, one is enough'),
  instrument,
  article: text.nullable(),
  doubt: text.nullable(),
})

const year = z.strictObject({
  year: z.int(),
  rate: decimal.describe('percent, before what is let off'),
  relief: z.enum(['none', 'exempt', 'reduced']),
  reducedBy: decimal.nullable().describe('percent of the tax that is let off'),
  tax: decimal,
  basis: z.array(
    z.strictObject({
      for: z.enum(['standard', 'rate', 'relief', 'extension']),
      incentive: slug.nullable(),
      instrument,
      article: text.nullable(),
      doubt: text.nullable(),
    }),
  ),
})

const option = z.strictObject({
  id: z.string(),
  incentives: z.array(slug),
  parts: z.array(z.strictObject({ incentive: slug, variant: z.int().nullable() })),
  eligible: verdict,
  because: z.array(reason),
  missing: z.array(z.string()).describe('the questions whose answers would decide it'),
  years: z.array(year),
  total: decimal,
  saving: decimal,
  doubts: z.array(text),
})

const considered = z.strictObject({
  incentive: slug,
  title: text,
  variant: z.int().nullable(),
  treatment: z.enum(['computed', 'described']),
  eligible: verdict,
  granted: verdict,
  outside: z.enum(['not_yet', 'ended', 'elsewhere', 'no_entitlement']).nullable(),
  grantedBy: instrument,
  endedBy: instrument,
  because: z.array(reason),
  missing: z.array(z.string()),
  gives: text,
  unpriced: text.nullable(),
  doubts: z.array(text),
  verified: z.boolean(),
})

export const estimateAnswer = z.strictObject({
  data: z.strictObject({
    zone: z.strictObject({ slug: z.string(), name: text }),
    decisionDate: z.string(),
    facts: z.record(z.string(), z.string()),
    currency: z.string().nullable(),
    notice: text.describe('that this is an estimate and no advice'),
    rules: z.string().describe('version of the way of calculating'),
    made: z.string(),
    baseline: z.strictObject({ years: z.array(year), total: decimal }).describe('without any incentive'),
    best: z
      .string()
      .nullable()
      .describe('the id of the cheapest option that the project can have for certain'),
    options: z.array(option).describe('every lawful combination, the cheapest first'),
    notTogether: z.array(
      z.strictObject({
        between: z.array(slug).length(2),
        why: z.enum(['same_kind', 'no_source_says_so']),
      }),
    ),
    considered: z.array(considered),
    instruments: z.array(z.strictObject({ slug: z.string(), title: text, number: z.string() })),
    caveats: z.array(said),
    assumptions: z.array(said),
  }),
  meta: z.strictObject({ release: z.int(), publishedAt: z.string() }),
})
