import { expect, test } from 'vitest'
import { headline } from './headline'

type Candidate = NonNullable<ReturnType<typeof figure>>

const figure = (name: string, but: Partial<Parameters<typeof headline>[0][number]> = {}) =>
  ({
    name,
    standing: 'ruled',
    value: '1',
    verified: true,
    period: '2020',
    status: 'reported',
    ...but,
  }) as const

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
    'a later derived one before an earlier report',
    [figure('early'), figure('late', { status: 'derived', period: '2021' })],
    'late',
  ],
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
