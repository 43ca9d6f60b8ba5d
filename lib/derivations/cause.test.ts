import { expect, test } from 'vitest'
import { MEASURES } from '@/tests/support/a-known-figure'
import { type Cause, causesOf, reasonFor } from './cause'

const figure = (metric: string, period: string, subject = 'alpha') => ({
  subject,
  metric,
  definition: `${metric}.zone`,
  period,
})
const changed = (
  named: ReturnType<typeof figure>,
  operation: 'create' | 'supersede' | 'withdraw' = 'supersede',
  nature: 'revision' | 'correction' | null = 'revision',
): Cause => ({ kind: 'observation', operation, nature, figures: [named] })
const names = {
  nameOf: (subject: string) => ({ en: `Zone ${subject}`, vi: `Khu ${subject}` }),
  measureOf: (metric: string) => {
    const measure = MEASURES.find(({ key }) => key === metric)
    return measure && { ...measure, name: { en: 'Revenue', vi: 'Doanh thu' } }
  },
}
const reason = (causes: Cause[], of = 'alpha') => reasonFor('supersede', causes, of, names)

test('a correction makes a correction, and is named in both languages', () =>
  expect(reason([changed(figure('revenue', '2019'), 'supersede', 'correction')])).toEqual({
    nature: 'correction',
    reason: {
      en: 'Recalculated: revenue 2019 was corrected',
      vi: 'Tính lại: doanh thu năm 2019 được đính chính',
    },
  }))

test('of a group it says whose figure it was', () =>
  expect(reason([changed(figure('revenue', '2019'), 'create', null)], 'home')).toEqual({
    nature: 'revision',
    reason: {
      en: 'Recalculated: revenue 2019 of Zone alpha was published',
      vi: 'Tính lại: doanh thu năm 2019 của Khu alpha được công bố',
    },
  }))

test('what can no longer be made says so', () =>
  expect(
    reasonFor('withdraw', [changed(figure('revenue', '2019'), 'withdraw')], 'alpha', names).reason,
  ).toEqual({
    en: 'Can no longer be calculated: revenue 2019 was withdrawn',
    vi: 'Không còn tính được: doanh thu năm 2019 được rút lại',
  }))

test('many causes are counted', () => {
  const many = [2015, 2016, 2017, 2018, 2019].map((year) => changed(figure('revenue', String(year))))
  expect(reason(many).reason.en).toMatch(/2017 was revised; 2 more changes$/)
})

test('the causes are those of its inputs, else what changed around it, else those of its metrics', () => {
  const [own, other, zones] = [
    changed(figure('revenue', '2019')),
    changed(figure('revenue', '2018')),
    { kind: 'zone' } as const,
  ]
  const inputs = [figure('revenue', '2019')]
  expect(causesOf(inputs, ['revenue'], [own, other, zones])).toEqual([own])
  expect(causesOf(inputs, ['revenue'], [other, zones])).toEqual([zones])
  expect(causesOf(inputs, ['revenue'], [other])).toEqual([other])
})
