import type { Text } from '@/lib/shared/text'

/** Why no report is due. */
export const NO_SCHEDULE = ['irregular', 'outside', 'never_dated'] as const

/**
 * - `irregular`: the schedule expects no report of this metric
 * - `outside`: it expects none of this subject
 * - `never_dated`: it expects one, but no report that names its period was ever published to count on from
 */
export type NoSchedule = (typeof NO_SCHEDULE)[number]

/**
 * Whether a metric of a subject is late on a day: the reference period whose figure is expected next, and the last day
 * (ISO date) on which it is in time. It never says that a figure is up to date: only when the next one has to be there.
 */
export type Freshness =
  | { state: 'next_update'; period: string; due: string }
  | { state: 'overdue'; period: string; due: string; days: number }
  | { state: 'not_scheduled'; reason: NoSchedule }

/** Whether the schedule expects a report at all, be it in time, late or never there. */
export const isExpected = (freshness: Freshness) =>
  freshness.state !== 'not_scheduled' || freshness.reason === 'never_dated'

export type MetricFreshness = { metric: { key: string; name: Text }; freshness: Freshness }

/** Of the figures that the schedule expects of a subject: how many are in time, late, or were never there to be late. */
export type Score = { expected: number; onTime: number; overdue: number; neverDated: number }

/** What a subject has to report next by one day: the metrics that are due together. */
export type NextUpdate = {
  subject: { key: string; kind: 'network' | 'zone'; name: Text }
  period: string
  due: string
  metrics: Text[]
}

/** The freshness of one metric. A metric that was not published by then has no schedule either. */
export const freshnessOf = (all: readonly MetricFreshness[], key: string): Freshness =>
  all.find(({ metric }) => metric.key === key)?.freshness ?? { state: 'not_scheduled', reason: 'irregular' }
