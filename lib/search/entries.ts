import type { Event } from '@/lib/events/dto'
import type { Incentive } from '@/lib/incentives/dto'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Metric } from '@/lib/metrics/metric'
import type { Statement } from '@/lib/statements/statement'
import { WORDS } from '@/lib/words/words'
import type { Site, Zone } from '@/lib/zones/zone'
import { type Entry, entryOf } from './entry'
import { incentiveEntry, instrumentEntry } from './law-entries'
import { plainText } from './plain-text'
import { zoneEntries } from './zone-entries'

const metricEntry = ({ key, name, description, topic }: Metric): Entry =>
  entryOf({
    key: `metric/${key}`,
    kind: 'metric',
    path: `/metrics/${key}`,
    title: name,
    codes: [key],
    labels: [
      { en: WORDS.en.search.kinds.metric, vi: WORDS.vi.search.kinds.metric },
      { en: WORDS.en.metrics.topics[topic], vi: WORDS.vi.metrics.topics[topic] },
    ],
    texts: [description],
  })

function eventEntry({ slug, kind, name, purpose, topics, exhibits, host, places, ...event }: Event): Entry {
  const named = [...(host ? [host] : []), ...event.organisations]
  return entryOf({
    key: `event/${slug}`,
    kind: 'event',
    path: `/events/${slug}`,
    title: name,
    codes: [slug],
    places: places.map((place) => place.name),
    labels: [
      { en: WORDS.en.search.kinds.event, vi: WORDS.vi.search.kinds.event },
      { en: WORDS.en.events.kinds[kind], vi: WORDS.vi.events.kinds[kind] },
    ],
    texts: [
      ...(purpose ? [plainText(purpose)] : []),
      ...topics,
      ...exhibits,
      ...named.map((one) => one.name),
      ...event.instruments.map(({ title }) => title),
    ],
  })
}

/** All that the public can see at one time. */
export type Searchable = {
  zones: readonly Zone[]
  sites: readonly Site[]
  statements: readonly Statement[]
  metrics: readonly Metric[]
  incentives: readonly Incentive[]
  instruments: readonly LegalInstrument[]
  events: readonly Event[]
}

/** Everything that a search can lead to. */
export const entriesOf = (all: Searchable): Entry[] => [
  ...zoneEntries(all.zones, all.statements, all.sites),
  ...all.metrics.map(metricEntry),
  ...all.incentives.map(incentiveEntry),
  ...all.instruments.map(instrumentEntry),
  ...all.events.map(eventEntry),
]
