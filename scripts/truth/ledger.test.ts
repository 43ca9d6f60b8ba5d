import { expect, test } from 'vitest'
import { stated } from '../../tests/support/public-page'
import { Ledger } from './ledger'

const figures = [
  stated({ id: 1, subject: 'qtsc' }),
  stated({ id: 2, subject: 'qtsc-2' }),
  stated({ id: 3, subject: 'vn-digital-zones' }),
]
const ledger = () =>
  new Ledger(new Map(figures.map((figure) => [figure.id, figure])), {
    zoneOf: (subject) => (subject.startsWith('qtsc') ? 'qtsc' : undefined),
  })
const everywhere = [1, 2, 3].flatMap((id) =>
  [`/figures/${id}`, '/metrics/workforce', '/zones/qtsc'].map((path) => ({ id, path })),
)
const absent = (met: typeof everywhere) => {
  const all = ledger()
  for (const { id, path } of met) all.note(id, path)
  return all.absences().map(({ where, figure }) => `${figure} ${where}`)
}

test('a figure is due at its passport, with its metric and on the page of its zone, also that of a site', () =>
  expect(absent(everywhere)).toEqual([]))

test('a figure of a network is due on no zone’s page', () =>
  expect(absent(everywhere.filter(({ id, path }) => !(id === 3 && path === '/zones/qtsc')))).toEqual([]))

test.each([
  ['2 /figures/2', (path: string) => path === '/figures/2'],
  ['2 /metrics/workforce', (path: string) => path === '/metrics/workforce'],
  ['2 /zones/qtsc', (path: string) => path === '/zones/qtsc'],
])('%s: where a figure is not met is told', (expected, isLeftOut) =>
  expect(absent(everywhere.filter(({ id, path }) => !(id === 2 && isLeftOut(path))))).toEqual([expected]),
)

test('a page that shows it besides does not stand in for one that is due', () =>
  expect(absent([...everywhere.filter(({ id }) => id !== 1), { id: 1, path: '/' }])).toHaveLength(3))
