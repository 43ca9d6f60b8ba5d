import { expect, test } from 'vitest'
import { outcomeOf, summaryOf } from './summary'

test.each([
  [{ operation: 'create', origin: 'facts', nature: null }, 'created'],
  [{ operation: 'supersede', origin: 'form', nature: 'revision' }, 'revised'],
  [{ operation: 'supersede', origin: 'form', nature: 'correction' }, 'corrected'],
  [{ operation: 'withdraw', origin: 'form', nature: 'correction' }, 'withdrawn'],
  [{ operation: 'create', origin: 'derivation', nature: null }, 'recalculated'],
  [{ operation: 'withdraw', origin: 'derivation', nature: 'revision' }, 'recalculated'],
] as const)('%o is %s', (change, outcome) => expect(outcomeOf(change)).toBe(outcome))

test('figures are counted apart from all else', () => {
  const made = { operation: 'create', origin: 'form', nature: null } as const
  const summary = summaryOf([
    { ...made, kind: 'observation' },
    { ...made, kind: 'observation' },
    { ...made, kind: 'statement' },
  ])
  expect([summary.figures.created, summary.others.created]).toEqual([2, 1])
})
