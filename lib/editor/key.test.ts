import { expect, test } from 'vitest'
import { nextSource, suggestKey } from './key'

test.each([
  ['event', 'Seminar: Chips & AI (2026)', 'seminar-chips-ai-2026'],
  ['place', 'Đà Nẵng', 'da-nang'],
  ['organisation', 'Công ty Điện tử Đông Á', 'cong-ty-dien-tu-dong-a'],
  ['metric', 'Power per hectare', 'power_per_hectare'],
  ['event', '???', ''],
])('a %s called %s is %s', (kind, name, key) => expect(suggestKey(kind, name)).toBe(key))

test('a definition stands under its metric', () =>
  expect(suggestKey('definition', 'IT firms alone', 'enterprises')).toBe('enterprises.it-firms-alone'))

test('a long name is cut between words', () =>
  expect(suggestKey('event', 'word '.repeat(30))).toHaveLength(59))

test.each([
  [['S1', 'S19', 'S3', 'Zonebook'], 'S20'],
  [[], 'S1'],
])('after %j comes %s', (ids, next) => expect(nextSource(ids)).toBe(next))
