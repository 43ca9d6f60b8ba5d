import { expect, test } from 'vitest'
import { markKind } from './mark-kind'

test.each([
  ['exact', { verified: true, status: 'reported', qualifier: 'exact' }],
  ['over', { verified: true, status: 'provisional', qualifier: 'at_least' }],
  ['derived', { verified: true, status: 'derived', qualifier: 'about' }],
  ['derived', { verified: true, status: 'estimated', qualifier: 'exact' }],
  ['unverified', { verified: false, status: 'derived', qualifier: 'over' }],
] as const)('%s is the mark of %j', (kind, figure) => expect(markKind(figure)).toBe(kind))
