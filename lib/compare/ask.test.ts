import { expect, test } from 'vitest'
import { problemsOfAsk, readAsk } from './ask'
import { comparisonQuery, readView } from './view'

const ask = (query: string) => readAsk(new URLSearchParams(query))

test.each([
  ['zones=qtsc,dsp', ['qtsc', 'dsp']],
  ['zones=qtsc&zones=dsp', ['qtsc', 'dsp']],
  ['zones=qtsc,dsp&zones=ditp', ['qtsc', 'dsp', 'ditp']],
  ['zones=%20QTSC%20,,dsp,', ['qtsc', 'dsp']],
  ['zones=&zones=qtsc', ['qtsc']],
  ['', []],
])('%j asks for %j', (query, zones) => expect(ask(query).zones).toEqual(zones))

test('what is named twice is shown once, what goes beyond six is left out, and both are told', () => {
  const asked = ask('zones=a,b,a,c,d,e,f,g,h')
  expect(asked.zones).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(problemsOfAsk(asked)).toEqual([
    { kind: 'too_many', keys: ['g', 'h'] },
    { kind: 'twice', keys: ['a'] },
  ])
})

test('an alignment that there is none of is told, and the calendar taken', () => {
  const asked = ask('zones=a,b&align=moon')
  expect(asked.alignment).toBe('calendar')
  expect(problemsOfAsk(asked)).toEqual([{ kind: 'unknown_alignment' }])
  expect(problemsOfAsk(ask('zones=a,b&align='))).toEqual([])
})

test.each([
  'zones=qtsc,dsp',
  'zones=qtsc,dsp&metrics=land_area,workforce',
  'zones=qtsc,dsp&align=age&only=differences&rank=all',
])('%s asks for the same again', (query) => {
  const asked = new URLSearchParams(query)
  expect(comparisonQuery({ ...readAsk(asked), ...readView(asked) })).toBe(query)
})
