import { expect, test } from 'vitest'
import { NOTHING_HELD } from '@/lib/identities/held'
import { overlaid } from '@/lib/identities/overlaid'
import { violations } from '@/lib/identities/violations'
import { ditpFigure } from '@/tests/support/ditp-land'
import { RULES } from '@/tests/support/held'
import type { Creation } from '@/lib/changes/change'
import { readFactsFile } from './facts-file'
import { readFacts } from './read-facts'

const { creations } = readFacts(readFactsFile())

const brokenBy = (facts: readonly Creation[]) => {
  const changes = facts.map((creation, id) => ({
    ...creation,
    id,
    operation: 'create' as const,
    baseVersionId: null,
  }))
  return violations(overlaid(NOTHING_HELD, changes))
}

test('the bundled facts do not contradict one another', () => expect(brokenBy(creations)).toEqual([]))

test('they would, with the land that the source says is leased and not leased', () => {
  const withheld = [ditpFigure('land_leased', '114.3'), ditpFigure('land_vacant', '265.46')]
  expect(brokenBy([...creations, ...withheld])).toMatchObject([{ sum: '379.76', whole: { value: '341' } }])
})

test.each(RULES)('$key looks at metrics and definitions that there are', ({ rule }) => {
  const keys = (kind: Creation['kind']) =>
    creations.flatMap((one) => (one.kind === kind && 'key' in one.content ? [one.content.key] : []))
  const terms = [...rule.parts, rule.whole]
  expect(keys('metric')).toEqual(expect.arrayContaining(terms.map(({ metric }) => metric)))
  expect(keys('definition')).toEqual(expect.arrayContaining(terms.flatMap(({ definitions }) => definitions)))
  for (const { metric, definitions } of terms)
    expect(definitions.filter((key) => !key.startsWith(`${metric}.`))).toEqual([])
})
