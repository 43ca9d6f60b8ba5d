import { expect, test } from 'vitest'
import type { Statement, StatementTopic } from '@/lib/statements/statement'
import { STATEMENT_TOPICS } from '@/lib/statements/statement'
import { PROFILE, PROFILE_SECTIONS, statementsFor } from './profile-sections'

const text = { en: 'Something', vi: 'Nội dung' }
const statement = (topic: StatementTopic, period: string | null = null): Statement => ({
  id: 1,
  subject: 'alpha',
  topic,
  text,
  period,
  periodNote: null,
  note: null,
  verified: true,
  confidence: 'high',
  source: {
    id: 'S1',
    title: 'Report',
    publisher: 'Office',
    url: null,
    published: '2025',
    quality: 'official',
  },
  organisations: [],
  release: 1,
})

test('a profile has a place for every topic, and only one', () =>
  expect(Object.values(PROFILE).flat().toSorted()).toEqual([...STATEMENT_TOPICS].toSorted()))

test('every part of a profile is in its contents', () =>
  expect([...PROFILE_SECTIONS].toSorted()).toEqual(Object.keys(PROFILE).toSorted()))

test('a part tells its own topics', () =>
  expect(
    statementsFor('tenants', [statement('tenants'), statement('address')]).map(({ topic }) => topic),
  ).toEqual(['tenants']))
