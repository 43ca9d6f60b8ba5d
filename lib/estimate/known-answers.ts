import type { Question } from '@/lib/questions/dto'
import type { Answers } from './ask'
import type { Verdict } from './estimate'
import type { EstimatedZone } from './law'

/**
 * Whether a zone was recognised on a day: by the date that its sources give, else by its standing in the network. An
 * expansion, or a member by inference alone, is not decided.
 * @param day ISO date
 */
export function recognisedOn({ recognised, membership }: EstimatedZone, day: string): Verdict {
  if (recognised) {
    if (day < recognised.start) return 'no'
    return day >= recognised.end ? 'yes' : 'unknown'
  }
  if (membership === 'member') return 'yes'
  return membership === 'expansion' || membership === 'inferred_member' ? 'unknown' : 'no'
}

/** What the reader answers, and in place of it what the portal knows by itself of the zone, where it does. */
export function knownAnswers(
  questions: readonly Question[],
  zone: EstimatedZone,
  day: string,
  answers: Answers,
): Answers {
  const verdict = recognisedOn(zone, day)
  if (verdict === 'unknown') return answers
  const known = questions.filter(({ knownFrom }) => knownFrom === 'zone_recognised')
  return { ...answers, ...Object.fromEntries(known.map(({ key }) => [key, verdict])) }
}
