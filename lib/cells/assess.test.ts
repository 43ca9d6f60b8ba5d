import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SCALES } from '@/lib/changes/typed-value'
import { toSeries } from '@/lib/checks/series'
import type { ObservationContent } from '@/lib/figures/schema'
import { assess, type BasedEntry } from './assess'
import type { Ground } from './ground'

const address = { subject: 'example', metric: 'workforce', definition: 'workforce.people', period: '2025' }

const ground: Ground = {
  zone: 'example',
  metric: { nature: 'level', alertPercent: '25' },
  definition: 'stated',
  sources: new Set(['S1']),
  unit: 'person',
  series: toSeries([{ id: 1, period: '2024', value: '100', unit: 'person' }]),
  published: null,
  against: null,
  kept: null,
  last: null,
  like: null,
  held: [],
  underReview: null,
}

const entry: BasedEntry = {
  typed: '120',
  locale: 'en',
  scale: '1',
  confirmed: false,
  qualifier: 'exact',
  status: 'reported',
  missingCause: null,
  source: 'S1',
  note: null,
  why: null,
  explanations: {},
  base: null,
}

const published: ObservationContent = {
  ...address,
  periodApproximate: false,
  periodNote: null,
  value: '110',
  missingCause: null,
  unit: 'person',
  qualifier: 'exact',
  status: 'reported',
  verified: false,
  confidence: 'medium',
  coverage: { en: 'Phase 1', vi: 'Giai đoạn 1' },
  note: { en: 'A note', vi: 'Ghi chú' },
  source: 'S1',
  standing: 'ruled',
  standingReason: null,
  conflict: 'C4',
  inputs: [],
}

test('a new figure takes after the last of its row, but for note and reason', () => {
  const like = { ...published, period: '2024' }
  expect(assess(address, entry, { ...ground, like })).toMatchObject({
    result: { read: '120', problems: {}, moved: '20', warnings: [] },
    proposed: {
      base: null,
      why: null,
      content: {
        value: '120',
        unit: 'person',
        coverage: { en: 'Phase 1' },
        confidence: 'medium',
        verified: false,
        note: null,
        conflict: null,
      },
    },
  })
})

test('from another source it is taken for as sure as a form takes it', () => {
  const like = { ...published, period: '2024', source: 'S2' }
  expect(assess(address, entry, { ...ground, like }).proposed?.content).toMatchObject({
    verified: true,
    confidence: 'high',
  })
})

test('a published figure keeps what the grid does not ask', () => {
  const against = { id: 7, content: published }
  const why = { nature: 'revision', reason: { en: 'Counted again', vi: 'Đã đếm lại' } } as const
  const changed = assess(
    address,
    { ...entry, base: 7, why, note: published.note },
    { ...ground, published: against, against, kept: published },
  )
  expect(changed.proposed).toMatchObject({ base: 7, why, content: { ...published, value: '120' } })
})

test('what moved too far is told, with what its author says to it', () => {
  const far = assess(address, { ...entry, typed: '138', explanations: { moved: 'A new tower' } }, ground)
  expect(far.result).toMatchObject({
    moved: '38',
    warnings: [{ code: 'moved', percent: '38', allowed: '25', against: '2024', explanation: 'A new tower' }],
  })
})

test.each([
  ['another figure was published since', { published: { id: 8, content: published } }, 'stale'],
  ['it is under review', { underReview: 3 }, 'under_review'],
])('%s', (_case, more, code) => {
  const { result, proposed } = assess(address, entry, { ...ground, ...more })
  expect([result.problems['value'], proposed]).toEqual([[code], null])
})

const typed = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.stringMatching(/^-?[0-9]{1,25}([.,][0-9]{1,12})?$/),
  fc.stringMatching(/^[0-9]{1,3}([.,][0-9]{3}){0,7}([.,][0-9]{1,9})?( (billion|tỷ|%|people|người))?$/),
)
/** What must not get lost: all digits but the zeros around them. */
const digitsOf = (text: string) => text.replace(/\D/g, '').replace(/^0+|0+$/g, '')
const CANONICAL = /^-?(0|[1-9]\d{0,21})(\.\d{0,7}[1-9])?$/

test('whatever is typed is read as null or as a canonical decimal, never as what a float makes of it', () => {
  fc.assert(
    fc.property(
      typed,
      fc.constantFrom('en', 'vi'),
      fc.constantFrom(...SCALES),
      fc.constantFrom('person', 'ha', 'VND', 'percent'),
      fc.boolean(),
      (text, locale, scale, unit, confirmed) => {
        const said = { ...entry, typed: text, locale, scale, confirmed }
        const { result, proposed } = assess(address, said, { ...ground, unit: unit as 'person' })
        if (result.read !== null) expect(result.read).toMatch(CANONICAL)
        expect(proposed?.content.value ?? null).toBe(proposed ? result.read : null)
        if (result.read !== null && scale === '1' && !/\p{L}/u.test(text))
          expect(digitsOf(result.read)).toBe(digitsOf(text))
      },
    ),
    { numRuns: 1000 },
  )
})
