import * as z from 'zod'
import { isDay } from '@/lib/shared/period'
import type { Ask } from '@/lib/estimate/ask'
import { FIRST_YEAR, LAST_YEAR, MOST_YEARS } from '@/lib/estimate/limits'
import { inBothLanguages } from '@/lib/estimate/said'
import { choicesOf } from '@/lib/estimate/typed-answers'
import type { FieldError } from '@/lib/shared/field-error'
import type { Question } from '@/lib/questions/dto'
import { decimal } from '@/lib/shared/fields'
import { fail, ok, type Result } from '@/lib/shared/result'
import { WORDS } from '@/lib/words/words'

const PROBLEMS = WORDS.en.estimate.api.problems
type ProblemCode = keyof typeof PROBLEMS

/** What is wrong with a field, with its words. */
export const fieldError = (field: string, code: ProblemCode): FieldError => ({
  field,
  code,
  message: inBothLanguages(({ api }) => api.problems[code]),
})

/** A code for what is of the wrong kind, and another where nothing is given. */
const kind = (code: ProblemCode) => ({
  error: ({ input }: { input?: unknown }) => (input === undefined ? 'required' : code),
})

const text = z.string(kind('text')).max(80, 'text')
const amount = z.string(kind('decimal')).refine((given) => decimal.safeParse(given).success, 'decimal')

/** What `POST /incentives/estimate` asks. */
export const estimateBody = z.strictObject(
  {
    zone: text,
    decisionDate: text.refine(isDay, 'day'),
    facts: z.record(z.string().max(80), text, kind('object')).default({}),
    years: z
      .array(
        z.strictObject(
          {
            year: z.int(kind('year')).min(FIRST_YEAR, 'year').max(LAST_YEAR, 'year'),
            revenue: amount.refine((given) => !given.startsWith('-'), 'not_negative'),
            taxableIncome: amount,
          },
          kind('object'),
        ),
        kind('list'),
      )
      .min(1, 'how_many_years')
      .max(MOST_YEARS, 'how_many_years')
      .refine(
        (years) => years.every(({ year }, place) => year === (years[0]?.year ?? year) + place),
        'consecutive',
      ),
    currency: z
      .string(kind('text'))
      .regex(/^[A-Z]{3}$/, 'currency')
      .nullable()
      .default(null),
  },
  kind('object'),
)

const isCode = (message: string): message is ProblemCode => Object.hasOwn(PROBLEMS, message)

function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.flatMap((issue) => {
    const path = issue.path.map(String)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => fieldError([...path, key].join('.'), 'unknown_field'))
    return fieldError(path.join('.'), isCode(issue.message) ? issue.message : 'text')
  })
}

function answerError({ answer }: Question, given: string, choices: string[] | null): ProblemCode | null {
  if (choices) return choices.includes(given) ? null : 'choice'
  if (answer === 'amount' && !decimal.safeParse(given).success) return 'decimal'
  return given.startsWith('-') ? 'not_negative' : null
}

/** Answers to questions that are not asked, or that nobody can give. */
function factErrors(facts: Ask['answers'], questions: readonly Question[]): FieldError[] {
  return Object.entries(facts).flatMap(([key, given]) => {
    const question = questions.find((one) => one.key === key)
    if (!question) return fieldError(`facts.${key}`, 'question')
    const code = answerError(question, given, choicesOf(question))
    return code === null ? [] : fieldError(`facts.${key}`, code)
  })
}

/** What the body of a request asks to be estimated, or all that is wrong with it. */
export function readBody(given: unknown, questions: readonly Question[]): Result<Ask, FieldError[]> {
  const parsed = estimateBody.safeParse(given)
  if (!parsed.success) return fail(fieldErrors(parsed.error))
  const { facts, ...rest } = parsed.data
  const errors = factErrors(facts, questions)
  return errors.length > 0 ? fail(errors) : ok({ ...rest, answers: facts })
}
