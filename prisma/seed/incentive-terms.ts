import * as z from 'zod'
import { incentiveContent } from '@/lib/incentives/schema'
import { questionContent } from '@/lib/questions/schema'
import type { Creation } from '@/lib/changes/change'
import { readFactsJson } from './facts-file'

const { grantedFrom, grantedUntil, transition, unpriced, criteria, terms, companions } =
  incentiveContent.shape

const TERMS = z
  .record(
    z.string(),
    z.strictObject({ grantedFrom, grantedUntil, transition, unpriced, criteria, terms, companions }),
  )
  .parse(readFactsJson('incentive-terms.json'))

/**
 * What an incentive of the facts (`I01`) grants and asks, as a calculation can use it.
 * @throws when the table says nothing of it: each is computed or described
 */
export function termsOf(id: string) {
  const found = TERMS[id]
  if (!found)
    throw new Error(`The incentive ${id} has no terms: say what can be computed, or why nothing can`)
  return found
}

/** What investors are asked to find out which incentives a project is eligible for. */
export const questionCreations = (): Creation[] =>
  z
    .array(questionContent)
    .parse(readFactsJson('questions.json'))
    .map((content) => ({ kind: 'question', content }))
