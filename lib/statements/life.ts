import { spanOf } from '@/lib/shared/period'
import { datedBy } from './dated'
import type { Statement, StatementTopic } from './statement'

/** What moves a life along, in the order in which its lines are drawn. */
export const LIFE_LINES = ['founding', 'recognition', 'operation', 'plans', 'events'] as const
export type LifeLine = (typeof LIFE_LINES)[number]

const LINES: Partial<Record<StatementTopic, LifeLine>> = {
  establishment: 'founding',
  recognition: 'recognition',
  operation: 'operation',
  ranking: 'operation',
  chain: 'operation',
  land: 'plans',
  implementation: 'plans',
  expansion: 'plans',
  targets: 'plans',
}

/** Something dated of which a page tells: a statement, or an event by its address. */
type Told = { kind: 'statement'; statement: Statement } | { kind: 'event'; slug: string }
export type Moment = { line: LifeLine; period: string; start: string; end: string; inWords: boolean } & Told

export type Life = {
  /** The earliest first. */
  moments: Moment[]
  /** Of the same topics, but told without a date. */
  undated: Statement[]
}

function momentOf(statement: Statement, line: LifeLine): Moment | null {
  const dated = datedBy(statement)
  const span = dated && spanOf(dated.period)
  return dated && span && { kind: 'statement', statement, line, ...dated, ...span }
}

/** The life of a park, from founding to plans, as far as sources date it; with the events that it took part in. */
export function lifeOf(
  statements: readonly Statement[],
  events: readonly { slug: string; date: string }[],
): Life {
  const told = statements.flatMap((statement) => {
    const line = LINES[statement.topic]
    return line ? [{ statement, moment: momentOf(statement, line) }] : []
  })
  const moments = [
    ...told.flatMap(({ moment }) => moment ?? []),
    ...events.map(({ slug, date }): Moment => {
      return { kind: 'event', slug, line: 'events', period: date, start: date, end: date, inWords: false }
    }),
  ]
  return {
    moments: moments.toSorted((a, b) => a.start.localeCompare(b.start) || a.end.localeCompare(b.end)),
    undated: told.flatMap(({ statement, moment }) => (moment ? [] : [statement])),
  }
}
