import { describe, expect, test } from 'vitest'
import { formatNumber, formatStated, formatValue, valueParts } from './format'

describe('numbers carry the separators of the language', () => {
  test.each([
    ['42450', '42,450', '42.450'],
    ['258.8', '258.8', '258,8'],
    ['1234', '1,234', '1.234'],
    ['-12.5', '-12.5', '-12,5'],
    [
      '1234567890123456789012.12345678',
      '1,234,567,890,123,456,789,012.12345678',
      '1.234.567.890.123.456.789.012,12345678',
    ],
  ])('%s', (value, en, vi) => {
    expect(formatNumber(value, 'en')).toBe(en)
    expect(formatNumber(value, 'vi')).toBe(vi)
  })

  test('what is no number stays as it is', () => expect(formatNumber('many', 'en')).toBe('many'))
})

describe('values carry their unit, at a scale that loses no digit', () => {
  test.each([
    ['165', 'enterprise', '165 enterprises', '165 doanh nghiệp'],
    ['1', 'enterprise', '1 enterprise', '1 doanh nghiệp'],
    ['42450', 'person', '42,450 people', '42.450 người'],
    ['2032000', 'person', '2,032,000 people', '2.032.000 người'],
    ['8', 'zone', '8 zones', '8 khu'],
    ['5', 'ordinal', '5th', 'thứ 5'],
    ['2', 'ordinal', '2nd', 'thứ 2'],
    ['258.8', 'ha', '258.8 ha', '258,8 ha'],
    ['203638', 'm2', '203,638 m²', '203.638 m²'],
    ['88.2', 'percent', '88.2%', '88,2%'],
    ['10', 'times', '10 times', '10 lần'],
    ['33.7', 'USD/USD', '33.7 USD per USD', '33,7 USD trên mỗi USD'],
    [
      '10000000',
      'USD/ha/year',
      '10 million USD per hectare and year',
      '10 triệu USD trên mỗi héc-ta mỗi năm',
    ],
    ['20000', 'USD/person/year', '20,000 USD per person and year', '20.000 USD trên mỗi người mỗi năm'],
    ['13700000000000', 'VND', '13,700 billion VND', '13.700 tỷ đồng'],
    ['25080749000000', 'KRW', '25,080.749 billion KRW', '25.080,749 tỷ KRW'],
    ['173080000', 'USD', '173.08 million USD', '173,08 triệu USD'],
    ['1234567', 'USD', '1,234,567 USD', '1.234.567 USD'],
    ['999999', 'USD', '999,999 USD', '999.999 USD'],
    ['0', 'VND', '0 VND', '0 đồng'],
    ['-2500000', 'USD', '-2.5 million USD', '-2,5 triệu USD'],
    ['3', 'parsec', '3 parsec', '3 parsec'],
  ])('%s %s', (value, unit, en, vi) => {
    expect(formatValue({ value, unit }, 'en')).toBe(en)
    expect(formatValue({ value, unit }, 'vi')).toBe(vi)
  })

  test('a number and its unit can be set apart', () =>
    expect(valueParts({ value: '10000000', unit: 'USD/ha/year' }, 'en')).toEqual({
      number: '10 million',
      digits: '10',
      scale: 'million',
      unit: 'USD per hectare and year',
    }))
})

describe('a value that is not exact says so', () => {
  test.each([
    ['exact', '630 enterprises', '630 doanh nghiệp'],
    ['about', 'about 630 enterprises', 'khoảng 630 doanh nghiệp'],
    ['over', 'over 630 enterprises', 'trên 630 doanh nghiệp'],
    ['at_least', 'at least 630 enterprises', 'ít nhất 630 doanh nghiệp'],
    ['under', 'under 630 enterprises', 'dưới 630 doanh nghiệp'],
  ] as const)('%s', (qualifier, en, vi) => {
    expect(formatStated({ value: '630', unit: 'enterprise', qualifier }, 'en')).toBe(en)
    expect(formatStated({ value: '630', unit: 'enterprise', qualifier }, 'vi')).toBe(vi)
  })
})
