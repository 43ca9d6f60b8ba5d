import { describe, expect, test } from 'vitest'
import { aCandidate, aSpace, someNeeds } from '@/tests/support/a-candidate'
import type { Candidate } from './candidate'
import type { Need, Needs } from './needs'
import { offersOf } from './offer'
import { shortlist } from './shortlist'

const answerOf = (candidate: Candidate, needs: Partial<Needs>, need: Need) => {
  const { ranked, open, ruledOut } = shortlist([candidate], someNeeds(needs))
  return [...ranked, ...open, ...ruledOut]
    .flatMap(({ verdicts }) => verdicts)
    .find((one) => one.need === need)
}
describe('how a need is answered', () => {
  test.each([
    ['exactly', { value: '1000' }, '1000', 'pass'],
    ['fewer', { value: '999' }, '1000', 'fail'],
    ['over 900 says nothing of 1000', { value: '900', qualifier: 'over' as const }, '1000', 'unknown'],
    ['over 1000', { value: '1000', qualifier: 'over' as const }, '1000', 'pass'],
    ['under 1000', { value: '1000', qualifier: 'under' as const }, '1000', 'fail'],
    ['under 1200 says nothing of 1000', { value: '1200', qualifier: 'under' as const }, '1000', 'unknown'],
    ['a value that is known to be missing', { value: null }, '1000', 'unknown'],
  ])('people: %s', (_case, workforce, talent, answer) =>
    expect(answerOf(aCandidate('alpha', { workforce }), { talent }, 'talent')).toMatchObject({ answer }),
  )

  test.each([
    ['large enough', { size: { value: '1000', unit: 'm2' } }, 'pass'],
    ['large enough, in hectares', { size: { value: '0.1', unit: 'ha' } }, 'pass'],
    ['too small', { size: { value: '999.9', unit: 'm2' } }, 'fail'],
    ['of no known size', { size: null }, 'unknown'],
    ['counted in seats', { size: { value: '300', unit: 'seat' } }, 'unknown'],
  ] as const)('space that is %s', (_case, but, answer) => {
    const spaces = [aSpace('office', but)]
    expect(answerOf(aCandidate('alpha', {}, { spaces }), { area: '1000' }, 'area')).toMatchObject({ answer })
  })

  test.each([
    ['2026-06', '2027', 'pass'],
    ['2027', '2027', 'pass'],
    ['2027', '2027-03', 'unknown'],
    ['2028-01', '2027', 'fail'],
    [null, '2027', 'unknown'],
  ])('what is free from %s, wanted by %s', (availableFrom, date, answer) => {
    const spaces = [aSpace('office', { availableFrom })]
    expect(answerOf(aCandidate('alpha', {}, { spaces }), { date }, 'date')).toMatchObject({ answer })
  })

  test('land that is larger than the whole zone fails, with the figure that says so', () => {
    const small = aCandidate('alpha', { land_area: '3' })
    expect(answerOf(small, { purpose: 'land', area: '5' }, 'area')).toMatchObject({
      answer: 'fail',
      evidence: { kind: 'figure', figure: { value: '3' } },
    })
    expect(answerOf(small, { purpose: 'land', area: '2' }, 'area')).toMatchObject({ answer: 'unknown' })
  })

  test('a sector is found without accents, in either language; that it is not named is no fail', () => {
    const said = { text: { en: 'Software, digital content', vi: 'Phần mềm, nội dung số' } }
    const candidate = aCandidate('alpha')
    const statement = { ...said, id: 1, subject: 'alpha', topic: 'sectors' as const }
    const rest = {
      period: null,
      periodNote: null,
      note: null,
      verified: true,
      confidence: 'high' as const,
      source: aSpace('x').source,
      organisations: [],
      release: 1,
    }
    const named = { ...candidate, sectors: [{ ...statement, ...rest }] }
    for (const sector of ['software', 'PHAN MEM', 'nội dung số', 'softwares'])
      expect(answerOf(named, { sector }, 'sector')).toMatchObject({ answer: 'pass' })
    for (const sector of ['soft', 'chips'])
      expect(answerOf(named, { sector }, 'sector')).toMatchObject({ answer: 'unknown' })
    expect(answerOf(candidate, { sector: 'software' }, 'sector')).toMatchObject({ answer: 'unknown' })
  })

  test.each([
    ['member', 'pass'],
    ['inferred_member', 'unknown'],
    ['outside', 'fail'],
  ] as const)('a zone that is %s as recognised', (membership, answer) =>
    expect(
      answerOf(aCandidate('alpha', {}, { membership }), { must: ['recognised'] }, 'recognised'),
    ).toMatchObject({ answer, must: true }),
  )
})

test('space, time and price must hold for one and the same space', () => {
  const large = aSpace('large', { size: { value: '5000', unit: 'm2' } })
  const cheap = aSpace('cheap', {
    size: { value: '200', unit: 'm2' },
    price: { value: '1', unit: 'USD/m2', basis: 'month', termEnd: null },
  })
  const needs = someNeeds({ area: '1000', budget: '100' })
  const [best] = offersOf({ spaces: [cheap, large] }, needs)
  expect(best).toMatchObject({ space: { key: 'cheap' }, answers: { area: 'fail', budget: 'pass' } })
  const [roomFirst] = offersOf({ spaces: [cheap, large] }, { ...needs, must: ['area'] })
  expect(roomFirst).toMatchObject({ space: { key: 'large' }, answers: { area: 'pass', budget: 'fail' } })
})
