import { expect, test } from 'vitest'
import { alongside, amountScale, inScale, unitOfScale, withUnit } from './amounts'

test.each([
  [
    'millions with as many decimals as the longest',
    ['30000000', '6500000'],
    'USD',
    '30.0 million USD',
    '30,0 triệu USD',
  ],
  ['billions of dong', ['74000000000', '12250000000'], 'VND', '74.00 billion VND', '74,00 tỷ đồng'],
  ['no scale for little', ['1234', '0'], 'USD', '1,234 USD', '1.234 USD'],
  ['no unit where none is given', ['1234.5'], null, '1,234.5', '1.234,5'],
  ['three decimals at most', ['1000000', '333333.333333'], 'USD', '1.000 million USD', '1,000 triệu USD'],
  ['nothing at all', ['0'], 'USD', '0 USD', '0 USD'],
])('amounts that stand together share a scale: %s', (_case, amounts, currency, en, vi) => {
  const scale = amountScale(amounts, currency)
  expect([withUnit(amounts[0] ?? '', scale, 'en'), withUnit(amounts[0] ?? '', scale, 'vi')]).toEqual([en, vi])
})

test('amounts alongside keep the scale and have their own decimals', () => {
  const scale = amountScale(['2000000', '500000'], 'USD')
  expect(inScale('10000000', alongside(scale, ['10000000']), 'en')).toBe('10')
  expect(unitOfScale(scale, 'vi')).toBe('triệu USD')
})

test('what is below zero says so, however small it is', () => {
  const scale = amountScale(['2000000', '-500000'], 'USD')
  expect(inScale('-500000', scale, 'en')).toBe('-0.5')
  expect(inScale('-1500000', scale, 'vi')).toBe('-1,5')
})
