import 'server-only'
import type { Formula } from '@/lib/derivations/formula'
import type { Figure } from '@/lib/figures/figure'
import { listFigures } from '@/lib/figures/queries'
import { pointsOf, toSeries } from '@/lib/figures/series'
import type { Metric } from '@/lib/metrics/metric'
import { listDefinitions, listMetrics } from '@/lib/metrics/queries'
import { asItStood } from '@/lib/releases/as-it-stood'
import type { AsOf } from '@/lib/releases/as-of'
import { listStatements } from '@/lib/statements/queries'
import { getZone, listPeers, listZones } from '@/lib/zones/queries'
import { isMember, type Zone } from '@/lib/zones/zone'
import { type Ask, type AskProblem, problemsOfAsk } from './ask'
import { defaultMetrics, HEADLINES, importance, inReadingOrder } from './chosen-metrics'
import type { Comparison } from './comparison'
import { foundedIn } from './founded'
import type { Place } from './place'
import { readyComparisons } from './ready'
import { toRow } from './row'
import { couldStand } from './standing'

type Found = { place: Place } | { problem: AskProblem }

async function toPlace(at: AsOf, { slug, name, place }: Zone): Promise<Place> {
  const statements = await listStatements(at, slug)
  return {
    key: slug,
    kind: 'zone',
    name,
    city: place.name,
    country: place.country,
    founded: foundedIn(statements),
  }
}

/** What a key stands for: a zone, a network that some zone is reported in, or nothing that can be compared. */
async function findPlace(at: AsOf, key: string, zones: readonly Zone[]): Promise<Found> {
  const zone = zones.find(({ slug }) => slug === key)
  if (zone) return { place: await toPlace(at, zone) }
  const network = zones.find((one) => one.network.key === key)?.network
  if (network) return { place: { ...network, kind: 'network', city: null, country: null, founded: null } }
  const gone = await asItStood(at, 'zone', key, getZone)
  return { problem: gone ? { kind: 'withdrawn', key, name: gone.thing.name } : { kind: 'unknown_zone', key } }
}

async function formulasOf(at: AsOf, metrics: readonly Metric[]): Promise<Map<string, Formula | null>> {
  const perLand = metrics.filter(({ unit }) => unit.includes('/'))
  const definitions = await Promise.all(perLand.map(({ key }) => listDefinitions(at, key)))
  return new Map(definitions.flat().map(({ key, formula }) => [key, formula]))
}

function problemsOf(ask: Ask, found: readonly Found[]): AskProblem[] {
  const places = found.filter((one) => 'place' in one)
  return [
    ...problemsOfAsk(ask),
    ...found.flatMap((one) => ('problem' in one ? [one.problem] : [])),
    ...(places.length < 2 ? [{ kind: 'too_few' } as const] : []),
  ]
}

/**
 * The zones, parks abroad and networks that were asked for beside each other, metric by metric. What cannot be answered
 * is among its problems, and the rest is compared. With fewer than two there are no rows.
 */
export async function readComparison(at: AsOf, ask: Ask): Promise<Comparison> {
  const [zones, metrics] = await Promise.all([listZones(at), listMetrics(at)])
  const found = await Promise.all(ask.zones.map((key) => findPlace(at, key, zones)))
  const places = found.flatMap((one) => ('place' in one ? [one.place] : []))
  const figures = new Map(
    await Promise.all(
      places.map(async ({ key }) => {
        const own = await listFigures(at, { subject: key })
        return [key, Map.groupBy(own, ({ metric }) => metric.key)] as const
      }),
    ),
  )
  const figuresOf = (place: string, metric: string) => figures.get(place)?.get(metric) ?? []
  const reporters = (metric: string) =>
    places.filter(({ key }) => figuresOf(key, metric).some(couldStand)).length

  const named = ask.metrics?.map((key) => ({ key, metric: metrics.find((one) => one.key === key) }))
  const unknown = (named ?? []).filter(({ metric }) => !metric)
  const asked = (named ?? []).flatMap(({ metric }) => metric ?? [])
  const chosen = asked.length > 0 ? asked : defaultMetrics(metrics, reporters)
  const formulas = await formulasOf(at, chosen)
  return {
    places,
    alignment: ask.alignment,
    rows:
      places.length < 2
        ? []
        : inReadingOrder(chosen).map((metric) =>
            toRow(places, ask.alignment, {
              metric,
              figuresOf: (place) => figuresOf(place, metric.key),
              formulaOf: (definition) => formulas.get(definition) ?? null,
            }),
          ),
    problems: [
      ...problemsOf(ask, found),
      ...unknown.map(({ key }) => ({ kind: 'unknown_metric', key }) as const),
    ],
  }
}

const readHeadlines = async (at: AsOf) =>
  (await Promise.all(HEADLINES.map((metric) => listFigures(at, { metric })))).flat()

/** All that can be compared, and comparisons to begin with. Networks are those that report something by themselves. */
export async function readReady(at: AsOf) {
  const [zones, figures] = await Promise.all([listZones(at), readHeadlines(at)])
  const reporting = new Set(figures.filter(couldStand).map(({ subject }) => subject.key))
  const networks = new Map(zones.map(({ network }) => [network.key, network]))
  const home = [...new Set(zones.filter(isMember).map(({ network }) => network.key))]
  const peers = (await Promise.all(home.map((network) => listPeers(at, network)))).flat()
  return {
    zones,
    networks: [...networks.values()].filter(({ key }) => reporting.has(key)),
    ready: readyComparisons(zones, figures, peers),
  }
}

// More would weigh more than the table.
const MOST_CHARTS = 3

/** The metrics that any of the compared reports, and for those that have a series, every figure of each. */
export async function readCharted(at: AsOf, { places, rows }: Pick<Comparison, 'places' | 'rows'>) {
  const [metrics, figures] = await Promise.all([
    listMetrics(at),
    Promise.all(places.map(({ key }) => listFigures(at, { subject: key }))),
  ])
  const ofMetric = (own: readonly Figure[], metric: string) =>
    own.filter((figure) => figure.metric.key === metric)
  return {
    reported: metrics.filter(({ key }) => figures.some((own) => ofMetric(own, key).some(couldStand))),
    charted: rows
      .map(({ metric }) => ({
        metric,
        subjects: places.map(({ key, name }, i) => ({
          key,
          name,
          figures: ofMetric(figures[i] ?? [], metric.key),
        })),
      }))
      .filter(({ subjects }) => subjects.some((subject) => pointsOf(toSeries(subject.figures)).length > 1))
      .toSorted((a, b) => importance(a.metric) - importance(b.metric))
      .slice(0, MOST_CHARTS),
  }
}
