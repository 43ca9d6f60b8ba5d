import { expect, test } from 'vitest'
import { MEMBERSHIPS, type Zone } from '@/lib/zones/zone'
import { networkGroups } from './network-groups'

const text = { en: 'Alpha', vi: 'Alpha' }
const zone = (membership: Zone['membership']): Zone => ({
  slug: membership,
  name: text,
  network: { key: 'some', name: text },
  membership,
  membershipNote: null,
  partOf: null,
  stage: 'operating',
  stageNote: null,
  place: { key: 'here', name: text, country: text },
  website: null,
  position: null,
  note: null,
  versionId: 1,
  release: 1,
})

test('every zone is listed once, those that published counts cover first', () =>
  expect(
    networkGroups(MEMBERSHIPS.map(zone)).map(({ key, zones }) => [key, zones.map(({ slug }) => slug)]),
  ).toEqual([
    ['members', ['member', 'inferred_member']],
    ['expansions', ['expansion']],
    ['outside', ['outside']],
    ['prospective', ['prospective']],
    ['benchmarks', ['benchmark']],
  ]))

test('zones at work come before those being built', () => {
  const [members] = networkGroups([
    { ...zone('member'), slug: 'planned', stage: 'planned' },
    { ...zone('member'), slug: 'working' },
  ])
  expect(members?.zones.map(({ slug }) => slug)).toEqual(['working', 'planned'])
})
