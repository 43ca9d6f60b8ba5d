import { expect, test } from 'vitest'
import type { OrganisationRole } from '@/lib/organisations/organisation'
import type { Event } from './dto'
import { eventsOf } from './of-zone'

const named = (slug: string) => ({ slug, name: { en: slug, vi: slug } })
const event = (host: string | null, ...others: string[]): Event => ({
  ...{
    slug: 'a-visit',
    kind: 'delegation_visit',
    name: { en: 'A visit', vi: 'Chuyến thăm' },
    date: '2025-12-05',
  },
  ...{ topics: [], exhibits: [], purpose: null, places: [], instruments: [], release: 1 },
  host: host === null ? null : named(host),
  organisations: others.map((slug) => ({ ...named(slug), role: 'visitor' })),
  source: {
    id: 'S1',
    title: 'Report',
    publisher: 'Office',
    url: null,
    published: '2025',
    quality: 'official',
  },
})
const says = (slug: string, role: OrganisationRole) => ({ organisations: [{ ...named(slug), role }] })

test.each<[string, Event, boolean]>([
  ['that it held', event('alpha'), true],
  ['that names it', event(null, 'alpha'), true],
  ['in which its operator took part', event('beta', 'alpha-company'), true],
  ['of a tenant elsewhere', event('beta', 'a-tenant'), false],
  ['of others', event('beta', 'gamma'), false],
])('an event %s', (_case, one, isOwn) => {
  const statements = [says('alpha-company', 'operator'), says('a-tenant', 'tenant')]
  expect(eventsOf('alpha', statements, [one])).toEqual(isOwn ? [one] : [])
})
