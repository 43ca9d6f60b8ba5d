import { expect, test } from 'vitest'
import type { Effects } from '@/lib/preview/effects'
import { affectedBy } from './affected'

const named = (key: string) => ({ key, name: { en: key, vi: key } })

const effects = (more: Partial<Effects>): Effects => ({
  release: {
    number: 7,
    publishedAt: '2026-01-05T00:00:00.000Z',
    title: { en: 'T', vi: 'T' },
    note: null,
    rollsBack: null,
    takenBackBy: [],
    changes: 1,
    seal: '',
  },
  kinds: ['observation'],
  figures: [],
  made: [],
  touched: ['releases'],
  about: [],
  law: [],
  inReach: [],
  drawn: [],
  zones: [named('qtsc'), named('ditp')],
  metrics: [named('revenue'), named('land_area')],
  ...more,
})

const LAW: Effects['law'] = [
  { kind: 'legal_instrument', ...named('a-law') },
  { kind: 'incentive', ...named('a-rate') },
]

const pathsOf = (more: Partial<Effects>) => affectedBy(effects(more)).pages.map(({ path }) => path)

const ALWAYS = { first: ['/'], last: ['/releases/7', '/releases'] }

test.each([
  ['every release', {}, []],
  [
    'a figure',
    { touched: ['subject:qtsc', 'metric:revenue'] },
    ['/zones/qtsc', '/metrics/revenue', '/zones', '/compare', '/shortlist', '/search', '/metrics'],
  ],
  [
    'a site, by its zone',
    { about: ['ditp'], touched: ['subject:ditp-1'] },
    ['/zones/ditp', '/shortlist', '/search'],
  ],
  ['a space', { touched: ['spaces:qtsc'] }, ['/zones/qtsc', '/shortlist']],
  ['a document', { touched: ['attachments:qtsc'] }, ['/zones/qtsc']],
  [
    'incentives',
    { touched: ['incentives'] },
    ['/search', '/incentives', '/incentives/terms', '/incentives/estimate'],
  ],
  [
    'law and incentives, each list once, after their own pages',
    {
      touched: ['law', 'incentives'],
      law: LAW,
    },
    [
      ...['/search', '/legal-instruments/a-law', '/incentives/a-rate', '/incentives'],
      ...['/legal-instruments', '/incentives/terms', '/incentives/estimate'],
    ],
  ],
  ['a question', { touched: ['questions'] }, ['/incentives/estimate']],
  ['a rule between figures', { touched: ['identities'] }, ['/methodology']],
  ['what is said of the network', { touched: ['subject:vn-digital-zones'] }, ['/methodology']],
  ['sources and events', { touched: ['sources', 'events'] }, ['/search', '/events', '/sources']],
])('%s changes its pages', (_case, more, pages) =>
  expect(pathsOf(more)).toEqual([...ALWAYS.first, ...pages, ...ALWAYS.last]),
)

test('law changes the profiles and factsheets of zones in its reach, and no data files of theirs', () => {
  const reached = { touched: ['law', 'zone:ditp'], inReach: ['qtsc', 'ditp'] }
  const { pages, data } = affectedBy(effects(reached))
  expect(pages.filter(({ called }) => called === 'zone').map(({ path }) => path)).toEqual([
    '/zones/ditp',
    '/zones/qtsc',
  ])
  expect(data.zones.map(({ key }) => key)).toEqual(['ditp'])
  expect(data.factsheets.map(({ key }) => key)).toEqual(['ditp', 'qtsc'])
})

test('comparisons are told apart from columns in the list of zones', () => {
  const { compared } = affectedBy(effects({ touched: ['metric:revenue', 'metric:land_area'] }))
  expect(compared.map(({ metric, inList }) => [metric.key, inList])).toEqual([
    ['revenue', false],
    ['land_area', true],
  ])
})

test('passports that are new or replaced are not counted again as drawn anew', () => {
  const replaced = { before: { id: 5 } } as Effects['figures'][number]
  const touched = ['figure:5', 'figure:6', 'figure:9']
  expect(affectedBy(effects({ touched, made: [9], figures: [replaced] })).redrawn).toBe(1)
})
