import { expect, test } from 'vitest'
import { barsOf } from './area-bars'

const area = (value: string | null, unit = 'ha') => ({ value, unit })

test.each([
  ['as long as they are large beside each other', [area('131'), area('341')], [38.4, 100]],
  ['whatever unit each is stated in', [area('1'), area('20000', 'm2')], [50, 100]],
  ['not at all where a size is unknown', [area('1'), area(null), area('2')], [50, null, 100]],
  ['not at all where one is alone', [area('43')], [null]],
])('areas are drawn %s', (_case, areas, expected) => expect(barsOf(areas)).toEqual(expected))
