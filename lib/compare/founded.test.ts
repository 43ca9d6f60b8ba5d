import { expect, test } from 'vitest'
import { foundedIn } from './founded'

type Said = Parameters<typeof foundedIn>[0][number]
const said = (words: string, but: Partial<Said> = {}): Said => ({
  topic: 'establishment',
  text: { en: words, vi: words },
  period: null,
  verified: true,
  ...but,
})

test.each<[string, Said[], number | null]>([
  ['its period', [said('Decision', { period: '2021-06-09' })], 2021],
  [
    'the earliest of several',
    [said('Opened', { period: '2025' }), said('Begun', { period: '2020-10' })],
    2020,
  ],
  ['the one year in its words', [said('2000 (city decision)')], 2000],
  ['no year that is only about known', [said('Groundbreaking c. 2013')], null],
  ['none of several years in one sentence', [said('2000; admitted in 2019')], null],
  ['nothing that is not verified', [said('Established', { period: '1990', verified: false })], null],
  ['nothing on another topic', [said('Recognised', { period: '2013', topic: 'recognition' })], null],
  ['nothing at all', [], null],
])('the founding year is %s', (_case, statements, year) => expect(foundedIn(statements)).toBe(year))
