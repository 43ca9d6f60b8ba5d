import { expect, test } from 'vitest'
import { figureContent } from './figure-content'
import type { FigureForm } from './form-schema'

const form: FigureForm = {
  locale: 'en',
  subject: 'qtsc',
  metric: 'enterprises',
  definition: 'enterprises.firms',
  period: '2026',
  periodApproximate: false,
  periodNote: null,
  value: '171',
  scale: '1',
  missingCause: null,
  unit: 'enterprise',
  qualifier: 'exact',
  status: 'reported',
  verified: true,
  confidence: 'high',
  coverage: null,
  note: null,
  source: 'S1',
}

test.each([
  ['171', '1', 'en', '171'],
  ['13,700', '1000000000', 'en', '13700000000000'],
  ['25.080,749', '1000000000', 'vi', '25080749000000'],
  ['88.2', '1', 'en', '88.2'],
] as const)('%s times %s typed in %s is %s', (value, scale, locale, expected) => {
  expect(figureContent({ ...form, unit: 'VND', value, scale, locale }, null)).toMatchObject({
    ok: true,
    value: { value: expected },
  })
})

test('what is no number in the language it was typed in is refused', () => {
  expect(figureContent({ ...form, value: '4.2.1' }, null)).toEqual({ ok: false, problem: 'number' })
})

test.each([
  ['42.000', 'en'],
  ['42,000', 'vi'],
] as const)('%s in %s is not taken for 42 enterprises', (value, locale) => {
  expect(figureContent({ ...form, value, locale }, null)).toEqual({ ok: false, problem: 'whole_number' })
})

test('a new figure is ruled, and an edited one keeps its standing', () => {
  const reason = { en: 'Another count', vi: 'Cách đếm khác' }
  const base = {
    ...form,
    value: '165',
    standing: 'alternate' as const,
    standingReason: reason,
    conflict: 'C4',
    inputs: [],
  }
  expect(figureContent(form, null)).toMatchObject({ value: { standing: 'ruled', conflict: null } })
  expect(figureContent(form, base)).toMatchObject({
    value: { standing: 'alternate', standingReason: reason, conflict: 'C4' },
  })
})

test('a new figure may stand beside one that is published, with its reason', () => {
  const standingReason = { en: 'A later count', vi: 'Số đếm sau' }
  expect(figureContent({ ...form, standing: 'alternate', standingReason }, null)).toMatchObject({
    value: { standing: 'alternate', standingReason },
  })
  expect(figureContent({ ...form, standing: 'ruled', standingReason }, null)).toMatchObject({
    value: { standing: 'ruled', standingReason: null },
  })
})
