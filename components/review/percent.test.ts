import { expect, test } from 'vitest'
import { percentWords } from './percent'

test.each([
  ['6.3', '+6.3%', '+6,3%'],
  ['-75', '−75%', '−75%'],
  ['0', '0%', '0%'],
  ['1234.5', '+1,234.5%', '+1.234,5%'],
])('%s', (percent, english, vietnamese) => {
  expect(percentWords(percent, 'en')).toBe(english)
  expect(percentWords(percent, 'vi')).toBe(vietnamese)
})
