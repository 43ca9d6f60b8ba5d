import { expect, test } from 'vitest'
import { briefingQuery, readBriefingAsk } from './ask'

const read = (query: string) => readBriefingAsk(new URLSearchParams(query))

test.each([
  ['a list', 'zones=qtsc,dsp&topics=expansion', { zones: ['qtsc', 'dsp'], topics: ['expansion'] }],
  [
    'a form',
    'zones=dsp&zones=qtsc&topics=expansion&topics=operation',
    { zones: ['dsp', 'qtsc'], topics: ['operation', 'expansion'] },
  ],
  ['no topic', 'zones=qtsc,dsp', { topics: ['incentives', 'operation', 'promotion', 'expansion'] }],
  ['seven zones', 'zones=a,b,c,d,e,f,g', { zones: ['a', 'b', 'c', 'd', 'e', 'f'], beyond: ['g'] }],
  [
    'an unknown topic',
    'zones=a,b&topics=weather,operation',
    { topics: ['operation'], unknownTopics: ['weather'] },
  ],
])('%s is read', (_case, query, expected) => expect(read(query)).toMatchObject(expected))

test.each(['zones=qtsc,dsp', 'zones=dsp,qtsc&topics=operation,expansion', 'zones=a%20b,c'])(
  'what is asked for can be asked for again: %s',
  (query) => expect(read(briefingQuery(read(query)))).toEqual(read(query)),
)
