import { describe, expect, test } from 'vitest'
import { formatDate, formatDay, formatMoment, formatPeriod, formatWhen } from './format-date'

test.each([
  ['2025-12-05', '5 December 2025', 'ngày 5 tháng 12 năm 2025'],
  ['2025-12', 'December 2025', 'tháng 12 năm 2025'],
  ['2025', '2025', '2025'],
  ['c. 2015', 'c. 2015', 'c. 2015'],
])('the date %s', (date, en, vi) => {
  expect(formatDate(date, 'en')).toBe(en)
  expect(formatDate(date, 'vi')).toBe(vi)
})

test('a moment is told in Viet Nam’s time', () => {
  expect(formatDay('2026-11-20T18:30:00.000Z', 'en')).toBe('21 November 2026')
  expect(formatMoment('2026-11-20T18:30:00.000Z', 'en')).toBe('21 November 2026, 01:30')
  expect(formatMoment('2026-11-20T18:30:00.000Z', 'vi')).toBe('01:30, ngày 21 tháng 11 năm 2026')
})

describe('reference periods', () => {
  test.each([
    ['2020', '2020', '2020'],
    ['2020-12', 'December 2020', 'tháng 12 năm 2020'],
    ['2025-12-05', '5 December 2025', 'ngày 5 tháng 12 năm 2025'],
    ['2025-Q4', 'Q4 2025', 'quý IV năm 2025'],
    ['2023-H1', 'first half of 2023', '6 tháng đầu năm 2023'],
    ['2023-H2', 'second half of 2023', '6 tháng cuối năm 2023'],
    ['2016/2020', '2016–2020', '2016–2020'],
    ['2023-04/2024-03', 'April 2023 – March 2024', 'tháng 4 năm 2023 – tháng 3 năm 2024'],
    ['undated', 'period not stated', 'không nêu kỳ số liệu'],
  ])('%s', (period, en, vi) => {
    expect(formatPeriod({ period }, 'en')).toBe(en)
    expect(formatPeriod({ period }, 'vi')).toBe(vi)
  })

  test.each([
    ['2015', 'about 2015', 'khoảng năm 2015'],
    ['2015-06', 'about June 2015', 'khoảng tháng 6 năm 2015'],
    ['2018/2019', 'about 2018–2019', 'khoảng 2018–2019'],
  ])('%s, about', (period, en, vi) => {
    expect(formatPeriod({ period, periodApproximate: true }, 'en')).toBe(en)
    expect(formatPeriod({ period, periodApproximate: true }, 'vi')).toBe(vi)
  })
})

test.each([
  ['2020', 'in 2020', 'năm 2020'],
  ['2020-12', 'in December 2020', 'tháng 12 năm 2020'],
  ['2025-12-05', 'on 5 December 2025', 'ngày 5 tháng 12 năm 2025'],
  ['2023-H1', 'in the first half of 2023', '6 tháng đầu năm 2023'],
  ['2016/2020', 'in the period 2016–2020', 'trong giai đoạn 2016–2020'],
  ['undated', 'at a time that the source does not state', 'tại thời điểm nguồn không nêu'],
])('%s inside a sentence', (period, en, vi) => {
  expect(formatWhen({ period }, 'en')).toBe(en)
  expect(formatWhen({ period }, 'vi')).toBe(vi)
})
