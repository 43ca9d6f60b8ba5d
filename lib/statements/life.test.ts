import { expect, test } from 'vitest'
import { lifeOf } from './life'
import type { Statement, StatementTopic } from './statement'

const said = (
  topic: StatementTopic,
  period: string | null,
  en = 'Something',
  vi = 'Nội dung',
): Statement => ({
  ...{ id: 1, subject: 'alpha', topic, text: { en, vi }, period, periodNote: null, note: null },
  ...{ verified: true, confidence: 'high', organisations: [], release: 1 },
  source: {
    ...{ id: 'S1', title: 'Report', publisher: 'Office', url: null, published: '2025', quality: 'official' },
  },
})

test('a life is told from founding to plans, with its events, the earliest first', () => {
  const { moments } = lifeOf(
    [
      said('expansion', '2026/2031'),
      said('recognition', '2013-08'),
      said('establishment', null, 'Opened 16 March 2001', 'Khai trương ngày 16 tháng 3 năm 2001'),
      said('ranking', '2017'),
    ],
    [{ slug: 'a-visit', date: '2023-12-21' }],
  )
  expect(moments.map(({ line, start, inWords }) => [line, start, inWords])).toEqual([
    ['founding', '2001-03-16', true],
    ['recognition', '2013-08-01', false],
    ['operation', '2017-01-01', false],
    ['events', '2023-12-21', false],
    ['plans', '2026-01-01', false],
  ])
})

test('what has no date is said to have none, and is placed nowhere', () => {
  const { moments, undated } = lifeOf([said('chain', null), said('operation', 'undated')], [])
  expect(moments).toEqual([])
  expect(undated.map(({ topic }) => topic)).toEqual(['chain', 'operation'])
})

test('what is there at all times is no part of a life', () =>
  expect(lifeOf([said('address', '2010'), said('tenants', '2010')], [])).toEqual({
    moments: [],
    undated: [],
  }))
