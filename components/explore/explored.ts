import type { MarkKind } from '@/components/charts/mark-kind'
import type { Qualifier } from '@/lib/figures/figure'
import type { Locale } from '@/lib/shared/text'

/**
 * A chart as the browser gets it: places for drawing, and words that the server has already formatted. The browser
 * formats nothing but what it computes itself.
 */
export type Explored = {
  locale: Locale
  /** Its key. */ metric: string
  title: string
  /** The unit in words, with the scale that the axis leaves out. */ unit: string
  sources: string
  /** The day whose state is read (ISO); null when that is today's. */ asOf: string | null
  /** The newest release that published any of it. */ release: number
  /** The address of a passport, before and after its number. */ passport: [string, string]
  times: readonly [number, number]
  range: [bottom: number, top: number]
  levels: { value: number; words: string }[]
  years: number[]
  /** In rem. */ height: number
  /** In rem. */ label: number
  /** In rem. */ gutter: number
  lines: ExploredLine[]
  /** Bars of what counts the same thing: places of lines and of their points. */
  groups: { definition: string; bars: [line: number, point: number][] }[]
  baseYears: number[]
  definitions: string[]
  sourceTitles: string[]
}

export type ExploredLine = {
  key: string
  name: string
  /** As it stands at the end of its line. */ short: string
  colour: string
  dash: string | null
  points: ExploredPoint[]
  breaks: { time: number; value: number }[]
}

/** A value, or a place where one is known to be missing. */
export type ExploredPoint = {
  id: number
  time: number
  /** For drawing alone; null where it is missing. */ at: number | null
  /** The decimal as the API gives it; empty where it is missing. */ value: string
  /** Short, for labels: "over 120". */ said: string
  /** In full: "over 120 enterprises", or why it is missing. */ words: string
  when: string
  /** The year that it ends in. */ year: number
  /** How it goes on from the one before it: `none` begins a new stretch. */ join: 'none' | 'line' | 'sparse'
  kind: MarkKind | 'missing'
  qualifier: Qualifier
  /** What must be known before it is quoted: "not verified". */ remarks: string
  /** For the file: period, unit, status, verified, release, and the places of definition and source. */
  row: [string, string, string, boolean, number, number, number]
}

export type ExplorerWords = {
  explore: string
  line: string
  bars: string
  table: string
  index: string
  values: string
  counted: string
  take: string
  svg: string
  png: string
  csv: string
  hint: string
  /** What a screen reader says of the chart, and how it is moved through. */ chart: string
  passport: string
  numbers: string
  failed: string
  loading: string
  /** "{value}, {year} = 100, calculated here" */ indexed: string
  indexTitle: string
  dataFrom: string
  asOf: string
  unindexed: string
}
