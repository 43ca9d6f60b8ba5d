import { expect, test } from 'vitest'
import { aFigure } from '@/tests/support/a-figure'
import type { Figure } from './figure'
import { headline } from './headline'

const figure = (name: string, but: Partial<Figure> = {}) => ({ ...aFigure({ period: '2020', ...but }), name })
type Candidate = ReturnType<typeof figure>

const { source } = aFigure()
const ofNetwork = { subject: { key: 'home', kind: 'network', name: { en: 'Home', vi: 'Nhà' } } } as const
const calculated = { status: 'derived', source: { ...source, id: 'ZB' } } as const

test.each<[string, Candidate[], string | undefined]>([
  ['nothing known', [], undefined],
  ['only an alternate', [figure('a', { standing: 'alternate' })], undefined],
  ['only a gap', [figure('a', { value: null })], undefined],
  ['the latest period', [figure('old'), figure('new', { period: '2025-12-05' })], 'new'],
  ['verified before later', [figure('later', { verified: false, period: '2026' }), figure('read')], 'read'],
  [
    'reported before derived in one period',
    [figure('derived', { status: 'derived' }), figure('reported')],
    'reported',
  ],
  [
    'an earlier report before what is derived of a later period',
    [figure('late', { status: 'derived', period: '2021' }), figure('early')],
    'early',
  ],
  [
    'what is derived from verified figures before what nobody verified',
    [figure('rumour', { verified: false }), figure('derived', { status: 'derived' })],
    'derived',
  ],
  ['what is derived where nothing is reported', [figure('derived', calculated)], 'derived'],
  [
    'for a network never a sum of its zones, even of a later year',
    [figure('sum', { ...ofNetwork, ...calculated, period: '2026' }), figure('published', ofNetwork)],
    'published',
  ],
  ['nor where nothing else is known', [figure('sum', { ...ofNetwork, ...calculated })], undefined],
  [
    'what is undated comes last',
    [figure('undated', { period: 'undated' }), figure('dated', { period: '1999' })],
    'dated',
  ],
  [
    'the end of a period counts',
    [figure('range', { period: '2001/2020' }), figure('year', { period: '2019' })],
    'range',
  ],
  ['the order given decides between equals', [figure('first'), figure('second')], 'first'],
])('%s', (_case, figures, expected) => expect(headline(figures)?.name).toBe(expected))
