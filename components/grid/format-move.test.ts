import { expect, test } from 'vitest'
import { formatMove } from './format-move'

test.each([
  ['12.345', 'en', '+12.3%'],
  ['-4', 'en', '−4%'],
  ['-4.55', 'vi', '−4,6%'],
  ['0', 'en', '0%'],
  ['1234.5', 'vi', '+1.235%'],
] as const)('%s in %s is %s', (percent, locale, words) => expect(formatMove(percent, locale)).toBe(words))
