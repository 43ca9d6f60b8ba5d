import 'server-only'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import type { AsOf } from '@/lib/releases/as-of'
import { textOf } from '@/lib/releases/known'
import type { Freshness, MetricFreshness, NextUpdate, Score } from './freshness'
import { soonestUpdates } from './next-updates'
import { scoreOf } from './score'
import { assess, schedulesOf } from './stored'

// A page that says when something is due depends on the day: it carries the day's tag, and its reads name the day.

const OUTSIDE: Freshness = { state: 'not_scheduled', reason: 'outside' }

/** When each metric of a zone or network is due next, as it stood on a day; in the metrics' own order. */
export const listFreshness = publicRead(
  'freshness',
  (at: AsOf, subject: string, _day: string) =>
    liveTags(at, tags.day, tags.metrics, tags.subject(subject), tags.zone(subject)),
  async (at, subject, day): Promise<MetricFreshness[]> => {
    const [own] = await assess(at, day, subject)
    if (own) return [...own.metrics]
    return (await schedulesOf(at)).map(({ metricKey, name }) => ({
      metric: { key: metricKey, name: textOf(name) },
      freshness: OUTSIDE,
    }))
  },
)

/** How each zone that is expected to report keeps to the schedule on a day, by slug; the others are left out. */
export const listScores = publicRead(
  'scores',
  (at: AsOf, _day: string) => liveTags(at, tags.day, tags.metrics, tags.zones, tags.releases),
  async (at, day): Promise<Record<string, Score>> => {
    const assessed = await assess(at, day)
    return Object.fromEntries(
      assessed.flatMap(({ subject, metrics }) => {
        const score = scoreOf(metrics.map(({ freshness }) => freshness))
        return score && subject.kind === 'zone' ? [[subject.key, score]] : []
      }),
    )
  },
)

/** The updates due soonest after a day, of the network and its zones. */
export const listNextUpdates = publicRead(
  'next-updates',
  (at: AsOf, _day: string, _most: number) => liveTags(at, tags.day, tags.metrics, tags.zones, tags.releases),
  async (at, day, most): Promise<NextUpdate[]> => soonestUpdates(await assess(at, day), most),
)
