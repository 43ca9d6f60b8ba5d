import { expect, test } from 'vitest'
import { pageOf } from './pages'

const releases = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    number: count - i,
    publishedAt: '2026-12-31T00:00:00.000Z',
    title: { en: 'x', vi: 'x' },
    note: null,
    rollsBack: null,
    takenBackBy: [],
    changes: 1,
    seal: '',
  }))

test.each([
  [0, 1, [], 1],
  [3, 1, [3, 1], 1],
  [50, 1, [50, 1], 1],
  [51, 1, [51, 2], 2],
  [51, 2, [1, 1], 2],
  [1000, 20, [50, 1], 20],
])('of %i releases, page %i', (count, page, ends, pages) => {
  const found = pageOf(releases(count), page)
  expect(found).toMatchObject({ page, pages })
  expect([found?.releases.at(0)?.number, found?.releases.at(-1)?.number]).toEqual(
    ends.length === 0 ? [undefined, undefined] : ends,
  )
})

test.each([
  [50, 2],
  [51, 3],
  [51, 0],
  [0, 2],
])('of %i releases there is no page %i', (count, page) => expect(pageOf(releases(count), page)).toBeNull())
