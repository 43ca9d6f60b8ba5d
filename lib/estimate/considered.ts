import { type Granted, grantedOn } from '@/lib/incentives/granted'
import type { Incentive } from '@/lib/incentives/dto'
import { treatmentOf } from '@/lib/incentives/treatment'
import type { Text } from '@/lib/shared/text'
import type { Answers } from './ask'
import { eachOnce } from './doubts'
import type { Considered, Verdict } from './estimate'
import { type IncentiveForm, formsOf } from './incentive-form'
import type { EstimatedZone, Law } from './law'
import { reasonOf } from './reason'
import { allOf, missingOf, verdictOf } from './verdict'

/** An incentive in one of its forms, with what becomes of it under the answers. */
export type Weighed = { form: IncentiveForm; considered: Considered; doubts: Text[] }

const GRANTED: Record<Granted['force'], Verdict> = {
  in_force: 'yes',
  unknown: 'unknown',
  not_yet: 'no',
  ended: 'no',
}

/** An incentive holds in the whole network of a zone, in its place, or in the zone alone. */
const reaches = ({ scope }: Incentive, { slug, network, place }: EstimatedZone) =>
  [network, place, slug].includes(scope.key)

function outsideOf(incentive: Incentive, zone: EstimatedZone, { force }: Granted): Considered['outside'] {
  if (!reaches(incentive, zone)) return 'elsewhere'
  // What is aimed at is not granted, whatever the day.
  if (incentive.force === 'policy_aim' || incentive.force === 'target') return 'no_entitlement'
  return force === 'not_yet' || force === 'ended' ? force : null
}

/** What has ended it by a day, or may have. */
const endingBy = ({ ending, force }: Granted, day: string) =>
  ending && (force === 'ended' || force === 'unknown') && (ending.from === null || ending.from <= day)
    ? ending
    : null

function weigh(
  form: IncentiveForm,
  zone: EstimatedZone,
  granted: Granted,
  { questions }: Law,
  day: string,
  answers: Answers,
): Weighed {
  const { incentive, variant, criteria, terms } = form
  const because = criteria.map((criterion) => reasonOf(criterion, questions, answers))
  const isGranted = incentive.force === 'to_be_checked' ? 'unknown' : GRANTED[granted.force]
  const outside = outsideOf(incentive, zone, granted)
  const ending = endingBy(granted, day)
  const doubts = eachOnce([
    ending?.doubt ?? null,
    ...criteria.map(({ doubt }) => doubt),
    ...terms.map(({ doubt }) => doubt),
  ])
  const considered: Considered = {
    incentive: { slug: incentive.slug, title: incentive.title },
    variant,
    treatment: treatmentOf(form),
    eligible: outside === null ? allOf([isGranted, verdictOf(because)]) : 'no',
    granted: isGranted,
    outside,
    grantedBy: granted.by,
    endedBy: ending?.by ?? null,
    because,
    missing: outside === null && isGranted !== 'no' ? missingOf(because) : [],
    gives: incentive.gives,
    unpriced: incentive.unpriced,
    doubts,
    verified: incentive.verified,
  }
  return { form, considered, doubts }
}

/**
 * Every incentive that was published, in each of its forms, held against a zone, a day and the answers.
 * @param day ISO date of the decision
 */
export const weighAll = (law: Law, zone: EstimatedZone, day: string, answers: Answers): Weighed[] =>
  law.incentives.flatMap((incentive) => {
    const granted = grantedOn(incentive, law.instruments, day)
    return formsOf(incentive).map((form) => weigh(form, zone, granted, law, day, answers))
  })
