import { expect, test } from 'vitest'
import type { IncentiveContent } from '@/lib/incentives/schema'
import { treatmentOf } from '@/lib/incentives/treatment'
import { readFactsFile } from './facts-file'
import { readFacts } from './read-facts'

const { creations, ledger } = readFacts(readFactsFile())

const incentives = creations.flatMap(({ kind, content }) => (kind === 'incentive' ? [content] : []))
const questions = new Map(
  creations.flatMap(({ kind, content }) => (kind === 'question' ? [[content.key, content]] : [])),
)

/** The incentive of the facts (`I01`), as it is published. */
function factOf(id: string): IncentiveContent {
  const carried = ledger.find(({ path }) => path === `incentives/${id}`)?.carriedBy[0]
  if (carried?.kind !== 'incentive') throw new Error(`Nothing carries ${id}`)
  return carried.content
}

const numbered = Array.from({ length: 34 }, (_, index) => `I${String(index + 1).padStart(2, '0')}`)
const COMPUTED = ['I01', 'I02', 'I03', 'I04', 'I06', 'I07', 'I22', 'I25', 'I29', 'I31']

test('every incentive of the facts is either computed or described, and there is no other', () => {
  expect(incentives).toHaveLength(numbered.length)
  expect(numbered.filter((id) => treatmentOf(factOf(id)) === 'computed')).toEqual(COMPUTED)
})

test.each(numbered.filter((id) => !COMPUTED.includes(id)))('%s is described, and says why', (id) => {
  expect(factOf(id).unpriced).not.toBeNull()
})

/** What of corporate income tax is granted, in short: rates as “10% for 15”, reliefs as “4 + 9 at 50%”. */
const inShort = ({ terms }: IncentiveContent) =>
  terms
    .filter(({ tax }) => tax === 'cit')
    .map(({ kind, variant, percent, years, exemptYears, reducedYears, reducedBy, times }) => {
      const form = variant === null ? '' : ` (form ${variant})`
      if (kind === 'rate') return `${percent}% for ${years ?? 'the whole project'}${form}`
      if (kind === 'extension') return `${times} times`
      return `${exemptYears} + ${reducedYears} at ${reducedBy}%${form}`
    })

test.each([
  ['I01', ['10% for 15']],
  ['I02', ['4 + 9 at 50%']],
  ['I03', ['1.5 times']],
  ['I04', ['5% for 37', '6 + 13 at 50%']],
  ['I06', ['2 + 4 at 50%']],
  ['I07', ['17% for 10']],
  ['I22', ['4 + 9 at 50%']],
  ['I25', ['10% for 15', '4 + 9 at 50%']],
  ['I29', ['10% for 30 (form 1)', '10% for 15 (form 2)', '4 + 9 at 50%']],
  ['I31', ['10% for the whole project (form 1)', '6 + 13 at 50% (form 1)', '4 + 9 at 50% (form 2)']],
])('%s grants what the facts say', (id, granted) => expect(inShort(factOf(id))).toEqual(granted))

test('a rate runs from the first revenue, a relief from the first income and at the latest from the fourth year', () => {
  const counts = incentives.flatMap(({ terms }) =>
    terms
      .filter(({ tax, kind }) => tax === 'cit' && kind !== 'extension')
      .map(({ kind, countFrom, atLatestIn }) => `${kind} from ${countFrom}, ${atLatestIn}`),
  )
  expect(new Set(counts)).toEqual(
    new Set(['rate from first_revenue, null', 'relief from first_taxable_income, 4']),
  )
})

const AMOUNT = /^\d+(\.\d+)?$/

test('what a condition asks for is an answer that its question allows', () => {
  const wrong = incentives.flatMap(({ slug, criteria }) =>
    criteria
      .filter(({ question, test: how, value }) => {
        const asked = questions.get(question)
        if (asked?.answer === 'amount') return !AMOUNT.test(value) || how === 'is' || how === 'is_not'
        if (how !== 'is' && how !== 'is_not') return true
        const allowed = asked?.answer === 'choice' ? asked.options.map(({ key }) => key) : ['yes', 'no']
        return asked === undefined || !allowed.includes(value)
      })
      .map(({ question, value }) => `${slug}: ${question} ${value}`),
  )
  expect(wrong).toEqual([])
})

test('every incentive has a condition, and every question is one of an incentive', () => {
  expect(incentives.filter(({ criteria }) => criteria.length === 0)).toEqual([])
  const asked = new Set(incentives.flatMap(({ criteria }) => criteria.map(({ question }) => question)))
  expect([...questions.keys()].filter((key) => !asked.has(key))).toEqual([])
})

test('with the zone and the day, no more than five questions are asked at first', () => {
  expect([...questions.values()].filter(({ askedFirst }) => askedFirst).length).toBeLessThanOrEqual(3)
})

test('companions name each other', () => {
  const pairs = incentives.flatMap(({ slug, companions }) =>
    companions.map(({ incentive }) => [slug, incentive] as const),
  )
  expect(pairs).toHaveLength(6)
  const named = new Set(pairs.map((pair) => pair.join()))
  expect(pairs.filter(([one, other]) => !named.has([other, one].join()))).toEqual([])
})

test('conditions and terms stand in an instrument that their incentive rests on', () => {
  const foreign = incentives.flatMap(({ slug, basis, criteria, terms }) =>
    [...criteria, ...terms]
      .filter(({ instrument: on }) => !basis.some(({ instrument }) => instrument === on))
      .map(({ instrument }) => `${slug}: ${instrument}`),
  )
  expect(foreign).toEqual([])
})

test.each([
  ['Art. 28 took effect before the rest of its law', ['I04', 'I06', 'I14', 'I15', 'I16'], '2025-07-01'],
])('%s', (_case, ids, day) => {
  expect(numbered.filter((id) => factOf(id).grantedFrom === day)).toEqual(ids)
})

test.each([
  ['I04', 'S89 prints 57%'],
  ['I04', 'VND 30,000 billion'],
  ['I05', 'condition for 15 years was not seen'],
  ['I08', 'third-party copy'],
  ['I22', 'lists of Circulars 31, 32 and 33 of 2025 were not seen'],
  ['I25', 'S106'],
  ['I33', 'VAT Law 48/2024/QH15'],
])('%s says what the facts doubt of it: %s', (id, words) => {
  const { criteria, terms } = factOf(id)
  expect([...criteria, ...terms].map(({ doubt }) => doubt?.en).join(' ')).toContain(words)
})

test.each([
  ['I18', 'in_force', 'draft wording'],
  ['I23', 'policy_aim', 'policy aim'],
  ['I24', 'target', 'target'],
  ['I33', 'to_be_checked', 'must be checked'],
])('%s keeps the mark of its uncertain force', (id, force, words) => {
  const fact = factOf(id)
  expect(fact.force).toBe(force)
  expect(fact.forceNote.en).toContain(words)
})
