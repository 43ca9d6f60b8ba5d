import { expect, test } from 'vitest'
import { markTarget, withinReach } from './within-reach'

const phone = { width: 100, height: 200 }
const mark = (id: string, x: number, y: number) => ({ id, target: markTarget({ x, y }, phone) })
const label = { left: 0, right: 60, top: 0, bottom: 18 }

test.each([
  ['marks side by side', [mark('a', 10, 50), mark('b', 34, 50)], [], ['a', 'b']],
  ['marks above one another', [mark('a', 10, 50), mark('b', 10, 62)], [], ['a', 'b']],
  ['only the first of two that touch', [mark('a', 10, 50), mark('b', 33, 61)], [], ['a']],
  [
    'one that only a crowded mark would touch',
    [mark('a', 0, 50), mark('b', 20, 50), mark('c', 40, 50)],
    [],
    ['a', 'c'],
  ],
  ['no mark under a label', [mark('a', 20, 10), mark('b', 80, 10)], [label], ['b']],
])('a finger can tell apart %s', (_case, marks, taken, expected) =>
  expect([...withinReach(marks, taken)]).toEqual(expected),
)
