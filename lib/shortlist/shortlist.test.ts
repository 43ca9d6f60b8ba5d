import { expect, test } from 'vitest'
import { aCandidate, aSpace, someNeeds } from '@/tests/support/a-candidate'
import type { Candidate } from './candidate'
import { toDecimal } from './fraction'
import type { Needs } from './needs'
import { shortlist } from './shortlist'

const slugs = (entries: readonly { candidate: Candidate }[]) =>
  entries.map(({ candidate }) => candidate.zone.slug)
const only = (weights: Partial<Needs['weights']>) => ({
  weights: { price: '0', room: '0', talent: '0', firms: '0', land: '0', output: '0', ...weights },
})

test('prices are weighed on the one basis: half the price is twice as good', () => {
  const at = (slug: string, value: string, basis: 'month' | 'year') =>
    aCandidate(
      slug,
      {},
      {
        spaces: [
          aSpace(`office-${slug}`, { zone: slug, price: { value, unit: 'USD/m2', basis, termEnd: null } }),
        ],
      },
    )
  const { ranked, idle } = shortlist(
    [at('alpha', '120', 'year'), at('beta', '20', 'month')],
    someNeeds(only({ price: '1', talent: '1' })),
  )
  expect(ranked.map(({ candidate, score }) => [candidate.zone.slug, toDecimal(score, 3)])).toEqual([
    ['alpha', '1'],
    ['beta', '0.5'],
  ])
  expect(idle).toEqual(['talent'])
})

test('a zone that lacks what is weighed stands apart, with the scores that it could have, and what would let it in', () => {
  const all = [
    aCandidate('alpha', { workforce: '100', enterprises: '10' }),
    aCandidate('beta', { workforce: '50', enterprises: '20' }),
    aCandidate('gamma', { workforce: '25' }),
  ]
  const { ranked, open, relief } = shortlist(all, someNeeds(only({ talent: '50', firms: '50' })))
  expect(slugs(ranked)).toEqual(['alpha', 'beta'])
  expect(ranked.map(({ place }) => place)).toEqual([1, 1])
  expect(
    open.map(({ missing, lowest, highest }) => [missing, toDecimal(lowest, 3), toDecimal(highest, 3)]),
  ).toEqual([[['firms'], '0.125', '0.625']])
  expect(relief).toEqual([{ criterion: 'firms', zones: 1 }])
})
