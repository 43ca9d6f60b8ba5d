import * as z from 'zod'
import type { Creation } from '@/lib/changes/change'
import { incentiveContent, type IncentiveContent } from '@/lib/incentives/schema'
import { questionContent } from '@/lib/questions/schema'
import { readFactsJson } from './facts-file'

const { grantedFrom, grantedUntil, transition, unpriced, companions } = incentiveContent.shape

type Basis = IncentiveContent['basis']
type Row = Record<string, unknown>

const rows = z.array(z.record(z.string(), z.unknown())).default([])

const TERMS = z
  .record(
    z.string(),
    z.strictObject({
      grantedFrom,
      grantedUntil,
      transition,
      unpriced,
      companions,
      criteria: rows,
      terms: rows,
    }),
  )
  .parse(readFactsJson('incentive-terms.json'))

/** What the table leaves out of a condition: most are met by “yes”. */
const CRITERION: Row = {
  question: null,
  test: 'is',
  value: 'yes',
  alternative: null,
  variant: null,
  instrument: null,
  article: null,
  doubt: null,
}

/** What the table leaves out of a term. */
const TERM: Row = {
  tax: null,
  kind: null,
  variant: null,
  percent: null,
  years: null,
  exemptYears: null,
  reducedYears: null,
  reducedBy: null,
  times: null,
  countFrom: null,
  atLatestIn: null,
  instrument: null,
  article: null,
  doubt: null,
}

/**
 * A row in full. One that names no instrument stands in the first that the incentive rests on, and one that names one
 * stands in the article that the facts print of it.
 * @throws when the row has a field that is not known, which would be lost in silence
 */
function spelledOut(empty: Row, said: Row, basis: Basis): Row {
  const unknown = Object.keys(said).find((name) => !(name in empty))
  if (unknown) throw new Error(`“${unknown}” is no field of a condition or a term`)
  const named = basis.find(({ instrument }) => instrument === said['instrument']) ?? basis[0]
  return { ...empty, instrument: named?.instrument ?? null, article: named?.article ?? null, ...said }
}

/**
 * What an incentive of the facts (`I01`) grants and asks, as a calculation can use it.
 * @param basis what it rests on, with the articles as they are printed
 * @throws when the table says nothing of it: each is computed or described
 */
export function termsOf(id: string, basis: Basis) {
  const found = TERMS[id]
  if (!found)
    throw new Error(`The incentive ${id} has no terms: say what can be computed, or why nothing can`)
  const { criteria, terms } = incentiveContent.pick({ criteria: true, terms: true }).parse({
    criteria: found.criteria.map((said) => spelledOut(CRITERION, said, basis)),
    terms: found.terms.map((said) => spelledOut(TERM, said, basis)),
  })
  return { ...found, criteria, terms }
}

/** What investors are asked to find out which incentives a project is eligible for. */
export const questionCreations = (): Creation[] =>
  z
    .array(questionContent)
    .parse(readFactsJson('questions.json'))
    .map((content) => ({ kind: 'question', content }))
