import * as z from 'zod'
import { SEARCH_KINDS } from '@/lib/search/entry'
import { spanOf } from '@/lib/shared/period'
import { LOCALES } from '@/lib/shared/text'
import { readCursor } from './cursor'

const MOST = 1000

const period = z.string().refine((text) => spanOf(text) !== null, 'not_a_period')
const limit = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, 'not_a_number')
  .transform(Number)
  .refine((number) => number <= MOST, 'too_many')
const cursor = z.string().transform((text, context) => {
  const read = readCursor(text)
  if (read) return read
  context.addIssue({ code: 'custom', message: 'not_a_cursor' })
  return z.NEVER
})

/** The state that an answer is read from: that of a day, or of a release. The newest when neither is asked for. */
export const momentQuery = z.strictObject({
  asOf: z.iso.date('not_a_day: write it as 2026-12-31').optional(),
  release: z
    .string()
    .regex(/^[1-9]\d{0,8}$/, 'not_a_number')
    .transform(Number)
    .optional(),
})
export type MomentQuery = z.output<typeof momentQuery>

const everyList = momentQuery.extend({
  limit: limit.optional(),
  cursor: cursor.optional(),
})
const observations = everyList.extend({
  subject: z.string().min(1).max(80).optional(),
  metric: z.string().min(1).max(80).optional(),
  from: period.optional(),
  to: period.optional(),
})
const law = everyList.extend({ on: z.iso.date('not_a_day: write it as 2026-12-31').optional() })
const spaces = everyList.extend({ zone: z.string().min(1).max(80).optional() })
const listOfKeys = z.string().min(1).max(2000).optional()
const comparison = momentQuery.extend({
  zones: listOfKeys,
  metrics: listOfKeys,
  align: z.string().optional(),
})
const search = everyList.extend({
  q: z.string().trim().min(1, 'required').max(120),
  kind: z.enum(SEARCH_KINDS, 'not_a_kind').optional(),
  locale: z.enum(LOCALES, 'not_a_language').optional(),
})
export type ListQuery = z.output<typeof observations> &
  Pick<z.output<typeof spaces>, 'zone'> &
  Pick<z.output<typeof law>, 'on'> &
  Omit<z.output<typeof comparison>, keyof MomentQuery> &
  Partial<Pick<z.output<typeof search>, 'q' | 'kind' | 'locale'>>

const OWN_QUERIES = new Map<string, z.ZodType<ListQuery>>([
  ['observations', observations],
  ['incentives', law],
  ['legal-instruments', law],
  ['spaces', spaces],
  ['search', search],
  ['comparison', comparison],
])

/** What can be asked at a path. A misspelt name is an error: unread, it would quietly answer something else. */
export const queryAt = ([place]: readonly string[]): z.ZodType<ListQuery> =>
  OWN_QUERIES.get(place?.replace(/\.csv$/, '') ?? '') ?? everyList
