import { expect, test } from 'vitest'
import { addresseesOf, type Person } from './addressees'

const people: Person[] = [
  { id: 1, appointments: [{ role: 'contributor', zoneSlug: 'a' }] },
  { id: 2, appointments: [{ role: 'publisher', zoneSlug: 'a' }] },
  { id: 3, appointments: [{ role: 'publisher', zoneSlug: 'b' }] },
  { id: 4, appointments: [{ role: 'contributor', zoneSlug: null }] },
  { id: 5, appointments: [{ role: 'publisher', zoneSlug: null }] },
  { id: 6, appointments: [{ role: 'auditor', zoneSlug: 'a' }] },
]
const idsOf = (without: readonly number[], zone: string, step: number) =>
  addresseesOf(
    people.filter(({ id }) => !without.includes(id)),
    zone,
    step,
  ).map(({ id }) => id)

test.each([
  ['its contributor', [], 'a', -14, [1]],
  ['its publisher, where it has no contributor', [], 'b', 1, [3]],
  ['whoever contributes for all, where it has nobody', [], 'c', -1, [4]],
  ['whoever publishes for all, where nobody contributes', [4], 'c', -1, [5]],
  ['nobody, where there is nobody', [1, 2, 3, 4, 5], 'a', -1, []],
  ['a week late, also its publisher', [], 'a', 7, [1, 2]],
  ['a week late, whoever publishes for all, where it has none', [2], 'a', 21, [1, 5]],
  ['nobody twice', [], 'b', 7, [3]],
])('%s', (_case, without, zone, step, expected) => expect(idsOf(without, zone, step)).toEqual(expected))
