import 'server-only'
import { listEvents } from '@/lib/events/queries'
import { listFigures } from '@/lib/figures/queries'
import { listScores } from '@/lib/freshness/queries'
import { listIncentives } from '@/lib/incentives/queries'
import { listInstruments } from '@/lib/law/queries'
import { listDefinitions, listMetrics } from '@/lib/metrics/queries'
import { listQuestions } from '@/lib/questions/queries'
import { listReleases } from '@/lib/releases/queries'
import { searchIndex } from '@/lib/search/queries'
import { MOST_FOUND } from '@/lib/search/rank'
import { search } from '@/lib/search/search'
import { spanOf } from '@/lib/shared/period'
import { listSources } from '@/lib/sources/queries'
import { listAllSpaces, listSpaces } from '@/lib/spaces/queries'
import { listZones } from '@/lib/zones/queries'
import { apiFigure } from './figure'
import { dayAsked } from './freshness'
import type { ListQuery } from './query'
import { apiQuestion } from './question'
import { apiEvent, apiHit, apiIncentive, apiInstrument, apiSourceEntry, apiSpace, apiZone } from './shapes'

type Read = (at: number, query: ListQuery) => Promise<object[]>

/** Whether a figure's period touches the time asked for; one without a date does so only when none was. */
function within(period: string, { from, to }: ListQuery) {
  if (from === undefined && to === undefined) return true
  const span = spanOf(period)
  if (!span) return false
  const [first, last] = [from && spanOf(from)?.start, to && spanOf(to)?.end]
  return (!first || span.end >= first) && (!last || span.start <= last)
}

const observations: Read = async (at, query) => {
  const filter = {
    ...(query.subject === undefined ? {} : { subject: query.subject }),
    ...(query.metric === undefined ? {} : { metric: query.metric }),
  }
  const figures = await listFigures(at, filter)
  return figures.filter(({ period }) => within(period, query)).map(apiFigure)
}

const metrics: Read = async (at) => {
  const listed = await listMetrics(at)
  return Promise.all(
    listed.map(async ({ position: _, ...metric }) => ({
      ...metric,
      definitions: await listDefinitions(at, metric.key),
    })),
  )
}

const zones: Read = async (at, query) => {
  const [listed, scores] = await Promise.all([listZones(at), listScores(at, await dayAsked(query))])
  return listed.map((zone) => apiZone(zone, scores[zone.slug] ?? null))
}

/** Whether they are granted is said for the day that is asked for, else for the one that is read. */
const incentives: Read = async (at, query) => {
  const [listed, law, day] = [
    await listIncentives(at),
    await listInstruments(at),
    query.on ?? (await dayAsked(query)),
  ]
  return listed.map((incentive) => apiIncentive(incentive, law, day))
}

const instruments: Read = async (at, query) => {
  const [listed, day] = [await listInstruments(at), query.on ?? (await dayAsked(query))]
  return listed.map((instrument) => apiInstrument(instrument, listed, day))
}

/** What is found for words, the best first, as the page of results finds it. */
const found: Read = async (at, { q = '', kind, locale = 'en' }) => {
  const asked = { query: q, kind: kind ?? null, page: 1 }
  return search(await searchIndex(at), asked, locale, MOST_FOUND).hits.map((hit) => apiHit(hit, locale))
}

/** Every list of the data API by its path. */
export const LISTS: Readonly<Record<string, Read>> = {
  zones,
  metrics,
  observations,
  sources: async (at) => (await listSources(at)).map(apiSourceEntry),
  incentives,
  'incentives/questions': async (at) => (await listQuestions(at)).map(apiQuestion),
  'legal-instruments': instruments,
  events: async (at) => (await listEvents(at)).map(apiEvent),
  spaces: async (at, { zone }) =>
    (await (zone === undefined ? listAllSpaces(at) : listSpaces(at, zone))).map(apiSpace),
  search: found,
  releases: async (at) => (await listReleases()).filter(({ number }) => number <= at),
}
