import { expect, test } from 'vitest'
import { differences } from './difference'
import type { CalculatedContent } from './expected'
import type { StandingFigure } from './standing-figures'

const content = (but: Partial<CalculatedContent> = {}): CalculatedContent => ({
  subject: 'alpha',
  metric: 'usd_per_ha_year',
  definition: 'usd_per_ha_year.revenue-by-total-land',
  period: '2019',
  periodApproximate: false,
  periodNote: null,
  value: '10',
  missingCause: null,
  unit: 'USD/ha/year',
  qualifier: 'exact',
  status: 'derived',
  verified: true,
  confidence: 'high',
  coverage: null,
  note: null,
  source: 'ZB',
  standing: 'ruled',
  standingReason: null,
  conflict: null,
  inputs: [],
  ...but,
})
const stands = (but: Partial<StandingFigure> = {}): StandingFigure => ({
  id: 7,
  publishedIn: 1,
  isOwn: true,
  content: content(),
  inputs: [1, 2],
  ...but,
})
const expected = (but: Partial<CalculatedContent> = {}, inputs = [1, 2]) => ({
  content: content(but),
  inputs,
})

const RELEASE = 5
const done = (...given: Parameters<typeof differences>) =>
  differences(...given).map(({ operation }) => operation)

test.each([
  ['what should stand and does not is created', [expected()], [], ['create']],
  ['what stands as it should is left', [expected()], [stands()], []],
  ['another value supersedes', [expected({ value: '11' })], [stands()], ['supersede']],
  ['the same of newer inputs supersedes', [expected({}, [1, 3])], [stands()], ['supersede']],
  ['what can no longer be made is withdrawn', [], [stands()], ['withdraw']],
  ['what others state is left alone', [expected({ value: '11' })], [stands({ isOwn: false })], []],
  ['what others state is not withdrawn', [], [stands({ isOwn: false })], []],
  [
    'what was put in place in this release is left alone',
    [expected({ value: '11' })],
    [stands({ publishedIn: RELEASE })],
    [],
  ],
  ['and not withdrawn either', [], [stands({ publishedIn: RELEASE })], []],
] as const)('%s', (_case, wanted, standing, operations) =>
  expect(done(wanted, standing, RELEASE)).toEqual(operations),
)

test('how staff have ruled on it stays', () => {
  const reason = { en: 'Not comparable', vi: 'Không so sánh được' }
  const demoted = stands({ content: content({ standing: 'alternate', standingReason: reason }) })
  expect(differences([expected({ value: '11' })], [demoted], RELEASE)).toMatchObject([
    { operation: 'supersede', content: { value: '11', standing: 'alternate', standingReason: reason } },
  ])
})
