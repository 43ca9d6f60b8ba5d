import type { Ask } from './ask'
import { combinationsOf } from './combinations'
import { type Weighed, weighAll } from './considered'
import type { Caveat, Estimate, Option } from './estimate'
import { estimatedYears } from './estimated-years'
import type { EstimatedZone, Law } from './law'
import { knownAnswers } from './known-answers'
import { notTogether } from './not-together'
import { bestOf, byTotal, optionOf, totalOf } from './option'
import { ASSUMPTIONS, RULES } from './rules'
import { type Standard, standardRateOn } from './standard-rate'

/** What could be had before what cannot: where not all combinations are looked at, those that matter are. */
const LIKELY_FIRST = { yes: 0, unknown: 1, no: 2 } as const

function optionsOf(weighed: readonly Weighed[], ask: Ask, standard: Standard, baseline: string) {
  const candidates = weighed
    .filter(({ considered: { outside, treatment } }) => outside === null && treatment === 'computed')
    .toSorted((a, b) => LIKELY_FIRST[a.considered.eligible] - LIKELY_FIRST[b.considered.eligible])
  const { combinations, isCut } = combinationsOf(candidates.map(({ form }) => form))
  const options = combinations.map((forms) => {
    const parts = forms.flatMap((form) => candidates.find((one) => one.form === form) ?? [])
    return optionOf(parts, ask.years, standard, baseline)
  })
  return { options: options.toSorted(byTotal), isCut }
}

const caveatsOf = (
  standard: Standard | null,
  weighed: readonly Weighed[],
  options: readonly Option[],
  isCut: boolean,
): Caveat[] => {
  const used = new Set(options.flatMap(({ incentives }) => incentives))
  const isUnverified = weighed.some(
    ({ considered: { incentive, verified } }) => used.has(incentive.slug) && !verified,
  )
  const said: [Caveat, boolean][] = [
    ['no_standard_rate', standard === null],
    ['standard_rate_of_another_day', standard?.isOfAnotherDay ?? false],
    ['unverified', isUnverified],
    ['doubtful', options.some(({ doubts }) => doubts.length > 0)],
    ['too_many_options', isCut],
    ['future_rules', true],
  ]
  return said.flatMap(([caveat, holds]) => (holds ? [caveat] : []))
}

/**
 * What the incentives of a zone are worth to a project, under the law in force on the day on which it is decided. Pure:
 * the same law and the same question give the same answer.
 */
export function estimateOf(law: Law, zone: EstimatedZone, ask: Ask): Estimate {
  const answers = knownAnswers(law.questions, zone, ask.decisionDate, ask.answers)
  const weighed = weighAll(law, zone, ask.decisionDate, answers)
  const standard = standardRateOn(law.instruments, ask.decisionDate)
  const untouched = standard ? estimatedYears(ask.years, standard, []) : []
  const baseline = { years: untouched, total: totalOf(untouched) }
  const { options, isCut } = standard
    ? optionsOf(weighed, ask, standard, baseline.total)
    : { options: [], isCut: false }
  return {
    ask,
    zone: { slug: zone.slug, name: zone.name },
    rules: RULES,
    release: law.release.number,
    publishedAt: law.release.publishedAt,
    made: law.made,
    baseline,
    options,
    best: bestOf(options),
    considered: weighed.map(({ considered }) => considered),
    notTogether: notTogether(weighed, options),
    caveats: caveatsOf(standard, weighed, options, isCut),
    assumptions: ASSUMPTIONS,
  }
}
