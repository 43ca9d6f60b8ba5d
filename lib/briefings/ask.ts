import { readAsk } from '@/lib/compare/ask'

/** What a briefing can tell, in the order in which it does: incentives and land prices, how parks are run, and so on. */
export const TOPICS = ['incentives', 'operation', 'promotion', 'expansion'] as const
export type Topic = (typeof TOPICS)[number]

/** What an address asks to be briefed on: keys as they were typed, each once. */
export type BriefingAsk = {
  /** At most six; `beyond` holds the others. */
  zones: readonly string[]
  beyond: readonly string[]
  /** In their order; all where none is named. */
  topics: readonly Topic[]
  unknownTopics: readonly string[]
}

const isTopic = (key: string): key is Topic => TOPICS.some((topic) => topic === key)

/** Reads `zones=a,b&topics=operation,expansion`, and what a form sends: each name once for each of its values. */
export function readBriefingAsk(asked: URLSearchParams): BriefingAsk {
  const { zones, beyond = [] } = readAsk(
    new URLSearchParams(asked.getAll('zones').map((keys) => ['zones', keys])),
  )
  const named = asked
    .getAll('topics')
    .flatMap((value) => value.split(','))
    .map((key) => key.trim().toLowerCase())
    .filter((key) => key !== '')
  const known = TOPICS.filter((topic) => named.includes(topic))
  return {
    zones,
    beyond,
    topics: known.length > 0 ? known : TOPICS,
    unknownTopics: [...new Set(named.filter((key) => !isTopic(key)).map((key) => key.slice(0, 40)))].slice(
      0,
      6,
    ),
  }
}

/** The query that asks for the same again: `zones=qtsc,dsp&topics=operation`. All topics need not be named. */
export function briefingQuery({ zones, topics }: Pick<BriefingAsk, 'zones' | 'topics'>): string {
  const chosen = zones.map(encodeURIComponent).join(',')
  return `zones=${chosen}${topics.length < TOPICS.length ? `&topics=${topics.join(',')}` : ''}`
}
