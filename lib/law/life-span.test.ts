import { expect, test } from 'vitest'
import { lifeSpan, yearsOf } from './life-span'

const YEARS = { first: 2000, end: 2030 }
const by = { slug: 'new', number: '1', title: { en: 'New', vi: 'New' } }
const standing = { force: 'in_force', from: null, until: null, ending: null } as const

test.each([
  ['from its first day on', { from: '2015-01-01' }, { from: 0.5, to: 0.9, isOpen: true, isDated: true }],
  [
    'to its last day',
    { from: '2015-01-01', until: '2021-01-01' },
    { from: 0.5, to: 0.7, isOpen: false, isDated: true },
  ],
  [
    'to the day on which another ends it',
    { from: '2006-01-01', ending: { kind: 'replaces', by, from: '2027-01-01', doubt: null } as const },
    { from: 0.2, to: 0.9, isOpen: false, isDated: true },
  ],
  ['from its issue, where no other day is known', {}, { from: 0.4, to: 0.9, isOpen: true, isDated: false }],
  ['and never beyond the line', { from: '1990-01-01' }, { from: 0, to: 0.9, isOpen: true, isDated: true }],
  [
    'to the end of the line, where it is still to come',
    { from: '2028-06-01' },
    { from: 0.9472, to: 1, isOpen: true, isDated: true },
  ],
])('a life is drawn %s', (_, said, expected) => {
  const span = lifeSpan({ issued: '2012-01-01' }, { ...standing, ...said }, YEARS, '2027-01-01')
  expect(span).toMatchObject({ isOpen: expected.isOpen, isDated: expected.isDated })
  expect(span?.from).toBeCloseTo(expected.from, 3)
  expect(span?.to).toBeCloseTo(expected.to, 3)
})

test('a life of which no day is known is not drawn', () => {
  expect(lifeSpan({ issued: null }, standing, YEARS, '2027-01-01')).toBeNull()
})

test('the line holds every year of issue and the day that is read, by fives', () => {
  expect(yearsOf([{ issued: '2001-04-17' }, { issued: null }, { issued: '2026' }], '2026-11-22')).toEqual(
    YEARS,
  )
  expect(yearsOf([{ issued: '2007' }], '2030-01-01')).toEqual({ first: 2005, end: 2035 })
})
