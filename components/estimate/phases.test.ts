import { expect, test } from 'vitest'
import type { Basis, EstimatedYear } from '@/lib/estimate/estimate'
import { BasisNotes } from './basis-notes'
import { phasesOf } from './phases'

const named = (what: string) => ({ en: what, vi: what })
const basis = (what: Basis['for'], slug: string): Basis => ({
  for: what,
  incentive: { slug, title: named(slug) },
  instrument: { slug: 'law', number: '1', title: named('Law') },
  article: named('Art. 1'),
  doubt: null,
})
const [rate, relief] = [basis('rate', 'rate'), basis('relief', 'relief')]

const year = (at: number, one: Partial<EstimatedYear>): EstimatedYear => ({
  year: at,
  revenue: '40',
  taxableIncome: '10',
  rate: '10',
  relief: 'none',
  reducedBy: null,
  tax: '1',
  basis: [rate],
  ...one,
})

const YEARS = [
  year(2027, { relief: 'exempt', tax: '0', basis: [rate, relief] }),
  year(2028, { relief: 'exempt', tax: '0', basis: [rate, relief] }),
  year(2029, { relief: 'reduced', reducedBy: '50', tax: '0.5', basis: [rate, relief] }),
  year(2030, { relief: 'reduced', reducedBy: '50', tax: '0.25', basis: [rate, relief] }),
  year(2031, {}),
]

test('years that are taxed alike are one stretch, with what is left to pay and what they come to', () =>
  expect(phasesOf(YEARS).map(({ from, to, pays, tax }) => [from, to, pays, tax])).toEqual([
    [2027, 2028, '0', '0'],
    [2029, 2030, '5', '0.75'],
    [2031, 2031, '10', '1'],
  ]))

test('the same rate on another article is another stretch', () => {
  const other = { ...rate, article: named('Art. 2') }
  expect(phasesOf([year(2027, {}), year(2028, { basis: [other] })])).toHaveLength(2)
})

test('what the years rest on has one number each, told by whether it is the rate or what is let off', () => {
  const notes = new BasisNotes(YEARS)
  expect(notes.all).toEqual([rate, relief])
  expect([notes.numbersOf([rate, relief], 'rate'), notes.numbersOf([rate, relief], 'relief')]).toEqual([
    [1],
    [2],
  ])
  expect(notes.numbersOf([rate], 'relief')).toEqual([])
})
