import { standsFor, yearKnown, yearWithin } from '@/lib/derivations/alignment'
import { isCalculatedHere } from '@/lib/derivations/zonebook'
import type { Figure } from '@/lib/figures/figure'
import { headline } from '@/lib/figures/headline'
import type { Metric } from '@/lib/metrics/metric'
import { spanOf } from '@/lib/shared/period'
import type { Alignment } from './comparison'
import type { Place } from './place'

/** One way to set a metric's figures side by side: all at one period or age, or each at its latest. */
export type Standing = {
  period: string | null
  age: number | null
  /** Whether figures were taken for counting the same thing, where another would speak for itself. */
  isShared: boolean
  figures: Map<string, Figure>
}

/** Those who report a metric, each with the figures that could stand for it. */
export type Reporting = { place: Place; figures: readonly Figure[] }

type Timed = Pick<Metric, 'nature' | 'carriesForward'>

/** Ruled and known; a sum over zones stands beside what a network states of itself, and never for it. */
export const couldStand = (figure: Figure) =>
  figure.standing === 'ruled' &&
  figure.value !== null &&
  !(figure.subject.kind === 'network' && isCalculatedHere(figure))

const spanned = ({ period }: Figure) => ({ span: spanOf(period) })
/** "The 2020s" is no year that anything else can be set beside. */
const yearOf = (figure: Figure, { carriesForward }: Timed) =>
  carriesForward && !figure.periodApproximate ? yearKnown(spanned(figure)) : yearWithin(spanned(figure))

/** Years since founding that a figure stands for. */
export function ageOf(figure: Figure, { founded }: Place, metric: Timed): number | null {
  const year = yearOf(figure, metric)
  return founded === null || year === null ? null : year - founded
}

const basisOf = ({ definition, unit }: Figure) => `${definition.key} ${unit}`

type Candidates = { key: string; figures: readonly Figure[] }
type Choice = Pick<Standing, 'figures' | 'isShared'>

function choiceOn(basis: string | null, candidates: readonly Candidates[]): Choice {
  const figures = candidates.flatMap(({ key, figures: own }) => {
    const speaking = headline(own.filter((figure) => basisOf(figure) === basis)) ?? headline(own)
    return speaking ? [[key, speaking] as const] : []
  })
  return { isShared: basis !== null, figures: new Map(figures) }
}

/** For each who reports, what speaks for it; once as it is, and once for each definition and unit that some of them have. */
function choices(candidates: readonly Candidates[]): Choice[] {
  const bases = [...new Set(candidates.flatMap(({ figures }) => figures.map(basisOf)))].toSorted()
  const all = [null, ...bases].map((basis) => choiceOn(basis, candidates))
  const chosen = ({ figures }: Choice) => [...figures.values()].map(({ id }) => id).join()
  return [...Map.groupBy(all, chosen).values()].flatMap(([first]) => first ?? [])
}

type Moment = { period: string | null; age: number | null; of: (reporting: Reporting) => readonly Figure[] }

/** A flow stands for the very days that it covers, a level for the year. */
function periodsOf(reporting: readonly Reporting[], metric: Timed): Moment[] {
  const all = reporting.flatMap(({ figures }) => figures)
  if (metric.nature === 'flow') {
    const dated = all.filter(({ period }) => spanOf(period) !== null)
    const spanKey = ({ period }: Figure) => Object.values(spanOf(period) ?? {}).join('/')
    return [...Map.groupBy(dated, spanKey)].map(([span, same]) => ({
      // However each source writes it, the shortest way to say it.
      period: same.map(({ period }) => period).toSorted((a, b) => a.length - b.length)[0] ?? null,
      age: null,
      of: ({ figures }) => figures.filter((figure) => spanKey(figure) === span),
    }))
  }
  const years = new Set(all.flatMap((figure) => yearOf(figure, metric) ?? []))
  return [...years].map((year) => ({
    period: String(year),
    age: null,
    of: ({ figures }) => figures.filter(({ period }) => standsFor(spanOf(period), year, metric)),
  }))
}

/** Of a flow, a whole year; a level is true at a moment. */
const isWhole = ({ period }: Figure, { nature }: Timed) =>
  nature === 'level' || /^\d{4}-01-01 \d{4}-12-31$/.test(Object.values(spanOf(period) ?? {}).join(' '))

/** At an age only what is dated at it stands: carried forward, the land of a young park would reach into its future. */
function agesOf(reporting: readonly Reporting[], metric: Timed): Moment[] {
  const agesIn = ({ place, figures }: Reporting) =>
    figures.flatMap((figure) => ageOf(figure, place, metric) ?? [])
  return [...new Set(reporting.flatMap(agesIn))].map((age) => ({
    period: null,
    age,
    of: ({ place, figures }) =>
      figures.filter((figure) => ageOf(figure, place, metric) === age && isWhole(figure, metric)),
  }))
}

/**
 * Every way in which those who report a metric can be set side by side: at each period (or age) that all have in common,
 * and each at its latest.
 */
export function standings(reporting: readonly Reporting[], metric: Timed, alignment: Alignment): Standing[] {
  const latest: Moment = { period: null, age: null, of: ({ figures }) => figures }
  const common = alignment === 'age' ? agesOf(reporting, metric) : periodsOf(reporting, metric)
  return [...common, latest].flatMap(({ period, age, of }) => {
    const candidates = reporting.map((one) => ({ key: one.place.key, figures: of(one) }))
    if (candidates.some(({ figures }) => figures.length === 0)) return []
    return choices(candidates).map((choice) => ({ period, age, ...choice }))
  })
}

/** What speaks for each who reports, when there is nobody to be set beside. */
export const headlineOf = (reporting: readonly Reporting[]): Map<string, Figure> =>
  new Map(
    reporting.flatMap(({ place, figures }) => {
      const figure = headline(figures)
      return figure ? [[place.key, figure] as const] : []
    }),
  )
