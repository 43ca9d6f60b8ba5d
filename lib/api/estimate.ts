import 'server-only'
import type { Basis, EstimatedYear, Estimate, Option, Reason, Considered } from '@/lib/estimate/estimate'
import { estimateFor, type NoEstimate } from '@/lib/estimate/queries'
import { inBothLanguages } from '@/lib/estimate/said'
import type { FieldError } from '@/lib/shared/field-error'
import { AppError } from '@/lib/platform/errors'
import { listQuestions } from '@/lib/questions/queries'
import { fail, ok, type Result } from '@/lib/shared/result'
import { releaseOf } from './answer'
import { fieldError, readBody } from './estimate-ask'
import { dayAsked } from './freshness'
import type { MomentQuery } from './query'

const apiBasis = ({ incentive, instrument, ...basis }: Basis) => ({
  ...basis,
  incentive: incentive?.slug ?? null,
  instrument: instrument?.slug ?? null,
})

const apiReason = ({ instrument, ...reason }: Reason) => ({ ...reason, instrument: instrument?.slug ?? null })

const apiYear = ({ revenue: _, taxableIncome: __, basis, ...year }: EstimatedYear) => ({
  ...year,
  basis: basis.map(apiBasis),
})

const apiOption = ({ parts, because, years, ...option }: Option) => ({
  ...option,
  parts: parts.map(({ incentive, variant }) => ({ incentive: incentive.slug, variant })),
  because: because.map(apiReason),
  years: years.map(apiYear),
})

const apiConsidered = ({ incentive, grantedBy, endedBy, because, ...considered }: Considered) => ({
  incentive: incentive.slug,
  title: incentive.title,
  ...considered,
  grantedBy: grantedBy?.slug ?? null,
  endedBy: endedBy?.slug ?? null,
  because: because.map(apiReason),
})

/** The instruments that an estimate names, once with number and title. */
function instrumentsIn({ baseline, options, considered }: Estimate) {
  const named = [
    ...[baseline, ...options].flatMap(({ years }) => years).flatMap(({ basis }) => basis),
    ...considered.flatMap(({ because }) => because),
  ].map(({ instrument }) => instrument)
  const all = [...named, ...considered.flatMap(({ grantedBy, endedBy }) => [grantedBy, endedBy])]
  return [...new Map(all.flatMap((one) => (one ? [[one.slug, one] as const] : []))).values()]
}

/** An estimate with everything that it names by key, and the words for what it takes for granted. */
export const apiEstimate = (estimate: Estimate) => ({
  zone: estimate.zone,
  decisionDate: estimate.ask.decisionDate,
  facts: estimate.ask.answers,
  currency: estimate.ask.currency,
  notice: inBothLanguages(({ api }) => api.notice),
  rules: estimate.rules,
  made: estimate.made,
  baseline: { ...estimate.baseline, years: estimate.baseline.years.map(apiYear) },
  best: estimate.best,
  options: estimate.options.map(apiOption),
  notTogether: estimate.notTogether.map(({ between, why }) => ({
    between: between.map(({ slug }) => slug),
    why,
  })),
  considered: estimate.considered.map(apiConsidered),
  instruments: instrumentsIn(estimate),
  caveats: estimate.caveats.map((code) => ({ code, words: inBothLanguages(({ caveats }) => caveats[code]) })),
  assumptions: estimate.assumptions.map((code) => ({
    code,
    words: inBothLanguages(({ assumptions }) => assumptions[code]),
  })),
})

const PROBLEM_OF = { unknown_zone: 'zone', abroad: 'abroad' } as const
const nothingPublished = () => new AppError('NOT_FOUND', 'Nothing had been published at that moment')

const refusal = (problem: NoEstimate): FieldError => {
  if (problem === 'nothing_published') throw nothingPublished()
  return fieldError('zone', PROBLEM_OF[problem])
}

/**
 * The answer to a question for an estimate, read from one release.
 * @throws AppError NOT_FOUND where nothing stood
 */
export async function answerEstimate(
  body: unknown,
  query: MomentQuery,
): Promise<Result<object, FieldError[]>> {
  const release = await releaseOf(query)
  if (!release) throw nothingPublished()
  const ask = readBody(body, await listQuestions(release.number))
  if (!ask.ok) return ask
  const estimate = await estimateFor(release.number, ask.value, await dayAsked(query))
  if (!estimate.ok) return fail([refusal(estimate.problem)])
  const meta = { release: release.number, publishedAt: release.publishedAt }
  return ok({ data: apiEstimate(estimate.value), meta })
}
