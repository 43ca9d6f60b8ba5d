import { expect, test } from 'vitest'
import { toSeries } from '@/lib/figures/series'
import { spanOf } from '@/lib/shared/period'
import { readFactsFile } from '@/prisma/seed/facts-file'
import { readFacts } from '@/prisma/seed/read-facts'
import { aFigure } from '@/tests/support/a-figure'
import { standsFor } from './alignment'
import { termsOf } from './formula'
import { quotientUnits } from './quotient-units'

const { creations } = readFacts(readFactsFile())
const metrics = creations.flatMap(({ kind, content }) => (kind === 'metric' ? [content] : []))
const cumulative = creations.flatMap(({ kind, content }) =>
  kind === 'observation' && content.metric === 'revenue_per_ha_cumulative' ? [content] : [],
)

test('QTSC’s 73.21 million USD per hectare is the total of twenty years, and is stated as such', () =>
  expect(cumulative).toEqual([
    expect.objectContaining({
      subject: 'qtsc',
      value: '73210000',
      unit: 'USD/ha',
      period: '2001/2020',
      definition: 'revenue_per_ha_cumulative.twenty-years',
    }),
  ]))

test('QTSC’s 73.21 million USD per hectare never enters a series of yearly values', () => {
  const yearly = ['2019', '2020'].map((period, id) => aFigure({ id, period, value: '12', unit: 'USD/ha' }))
  const figures = cumulative.map(({ value, period, unit }) => aFigure({ id: 9, value, period, unit }))
  const series = toSeries([...yearly, ...figures])
  expect(series.segments.flatMap(({ points }) => points.map(({ figure }) => figure.value))).toEqual([
    '12',
    '12',
  ])
  expect(series.left.map(({ value }) => value)).toEqual(['73210000'])
})

test('QTSC’s 73.21 million USD per hectare stands for no year, so that nothing yearly is calculated from it', () => {
  const years = Array.from({ length: 40 }, (_, n) => 1995 + n)
  const flow = { nature: 'flow', carriesForward: false } as const
  const nature = metrics.find(({ key }) => key === 'revenue_per_ha_cumulative')
  expect(nature).toMatchObject(flow)
  const matching = cumulative.flatMap(({ period }) =>
    years.filter((year) => standsFor(spanOf(period), year, flow)),
  )
  expect(matching).toEqual([])
})

test('no formula is calculated from totals of several years', () => {
  const terms = creations.flatMap(({ kind, content }) =>
    kind === 'definition' && content.formula ? termsOf(content.formula) : [],
  )
  expect(terms.length).toBeGreaterThan(0)
  expect(terms.filter(({ metric }) => metric.includes('cumulative'))).toEqual([])
  expect(quotientUnits('USD/ha', 'USD')).toBeNull()
})

test('every term of a formula is a definition that there is, of a metric that there is', () => {
  const known = creations.flatMap(({ kind, content }) => (kind === 'definition' ? [content] : []))
  const unknown = known.flatMap(({ formula }) =>
    (formula ? termsOf(formula) : []).flatMap(({ metric, definitions }) =>
      definitions.filter((key) => !known.some((one) => one.key === key && one.metric === metric)),
    ),
  )
  expect(unknown).toEqual([])
})
