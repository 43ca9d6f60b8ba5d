import { expect, test } from 'vitest'
import { crawl } from './crawl'
import { Following } from './following'

test('every place that can be reached is visited once, and told from where it was first named', async () => {
  const ways: Record<string, string[]> = { a: ['b', 'c'], b: ['a', 'd'], c: ['d'], d: [], e: ['a'] }
  const visited: string[] = []
  await crawl(['a', 'e'], async (place, from) => {
    visited.push(`${from ?? ''}>${place}`)
    return ways[place] ?? []
  })
  expect(visited.map((step) => step.split('>')[1]).toSorted()).toEqual(['a', 'b', 'c', 'd', 'e'])
  expect(visited).toContain('>e')
})

test('a visit that fails ends the crawl with what went wrong', async () => {
  await expect(crawl(['a'], () => Promise.reject(new Error('no answer')))).rejects.toThrow('no answer')
})

test('a page with ever new queries is followed a few times', () => {
  const following = new Following(['http://localhost:3000'], undefined)
  const links = Array.from({ length: 50 }, (_, i) => `/en/compare?zones=${i}`)
  expect(following.pagesAmong(links, '/en')).toHaveLength(5)
  expect(following.pagesAmong(['/en/compare?zones=0', '/en/zones'], '/en')).toEqual([
    '/compare?zones=0',
    '/zones',
  ])
})
