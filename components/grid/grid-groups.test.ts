import { expect, test } from 'vitest'
import { aRow } from '../../tests/support/grid-row'
import { groupsOf } from './grid-groups'

const row = (subject: string, topic: string, metric: string) => aRow({ subject, topic, metric })

test('rows stand under their zone and topic, in the order in which these come first', () => {
  const groups = groupsOf([
    row('b', 'workforce', '1'),
    row('b', 'land', '2'),
    row('a', 'land', '3'),
    row('b', 'workforce', '4'),
  ])
  expect(groups.map(({ key, first, rows }) => [key, first, rows.map(({ metric }) => metric)])).toEqual([
    ['b workforce', 0, ['1', '4']],
    ['b land', 2, ['2']],
    ['a land', 3, ['3']],
  ])
})

test('no rows, no groups', () => expect(groupsOf([])).toEqual([]))
