import { expect, test } from 'vitest'
import {
  aRate,
  aRelief,
  anExtension,
  anIncentive,
  anInstrument,
  TAX_LAW,
} from '../../tests/support/made-up-law'
import { workedExample } from './worked-example'

const DAY = '2026-03-01'
const rate = anIncentive('rate', { terms: [aRate('10', 15)], beside: ['relief', 'drawn-out'] })
const relief = anIncentive('relief', { terms: [aRelief(4, 9)], beside: ['rate', 'drawn-out'] })
const drawnOut = anIncentive('drawn-out', { terms: [anExtension('1.5')], beside: ['rate', 'relief'] })
const stranger = anIncentive('stranger', { terms: [aRelief(6, 13)] })
const ALL = [rate, relief, drawnOut, stranger]

const told = (incentive: typeof rate) =>
  workedExample(incentive, ALL, [TAX_LAW], DAY)?.ways.map(({ forms, total, saving }) => [
    forms
      .map(({ incentive: { slug }, variant }) => (variant === null ? slug : `${slug} ${variant}`))
      .join(' + '),
    total,
    saving,
  ])

test('ten million a year for fifteen years: alone, and with what may stand beside it', () =>
  expect(told(rate)).toEqual([
    ['rate', '15', '15'],
    ['rate + relief', '6.5', '23.5'],
    ['rate + relief + drawn-out', '4.5', '25.5'],
  ]))

test('without it the standard rate is paid every year', () =>
  expect(workedExample(rate, ALL, [TAX_LAW], DAY)).toMatchObject({
    without: '30',
    standard: { percent: '20' },
  }))

test('what only draws out a relief is shown with that relief', () =>
  expect(told(drawnOut)?.map(([name]) => name)).toEqual(['drawn-out + relief', 'drawn-out + rate + relief']))

test('what no source lets stand beside it is no part of its example', () =>
  expect(told(stranger)).toEqual([['stranger', '13', '25']]))

test('an example lasts as long as the longest term: 5% for 37 years, 6 exempt and 13 halved', () =>
  expect(
    workedExample(anIncentive('large', { terms: [aRate('5', 37), aRelief(6, 13)] }), ALL, [TAX_LAW], DAY),
  ).toMatchObject({ years: 37, without: '74', ways: [{ total: '12.25', saving: '61.75' }] }))

test('each form has a way of its own', () =>
  expect(
    told(anIncentive('forms', { terms: [aRate('10', 30, { variant: 1 }), aRate('10', 5, { variant: 2 })] })),
  ).toEqual([
    ['forms 1', '30', '30'],
    ['forms 2', '55', '5'],
  ]))

test.each([
  ['what is described', anIncentive('described'), [TAX_LAW]],
  [
    'what is granted of another tax',
    anIncentive('rent', { terms: [aRelief(3, 3, { tax: 'land_rent' })] }),
    [TAX_LAW],
  ],
  ['what has no standard rate to compare with', rate, [anInstrument({ slug: 'tax-law' })]],
])('%s has no example', (_case, incentive, law) => expect(workedExample(incentive, ALL, law, DAY)).toBeNull())
