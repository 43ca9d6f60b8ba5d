import type { Cause } from './cause'
import { RATE } from './conversion'
import type { ZoneInNetwork } from './counted-zones'
import { type Derivation, isFor, type Subject } from './derivation'
import { termsOf } from './formula'

/** Which derivations have to be made again, and for whom. */
export type Touched = { derivations: Derivation[]; subjects: Subject[] }

const metricsOf = ({ formula, measure }: Derivation) => [
  measure.key,
  ...termsOf(formula).map(({ metric }) => metric),
]

/** A zone's figures are also its network's, and its network's zones decide what is added up. */
function reached(causes: readonly Cause[], zones: readonly ZoneInNetwork[]): Set<string> {
  const named = causes.flatMap((cause) =>
    cause.kind === 'observation' ? cause.figures.map(({ subject }) => subject) : [],
  )
  const networks = zones.flatMap(({ slug, network }) => (named.includes(slug) ? [network] : []))
  return new Set([...named, ...networks])
}

/**
 * What changes of a release touch. A figure touches what is calculated from its metric for its zone and its network; a
 * rate of exchange, a formula, a metric or a zone may touch anything.
 */
export function touchedDerivations(
  causes: readonly Cause[],
  derivations: readonly Derivation[],
  subjects: readonly Subject[],
  zones: readonly ZoneInNetwork[],
): Touched {
  const metrics = new Set(
    causes.flatMap((cause) =>
      cause.kind === 'observation' ? cause.figures.map(({ metric }) => metric) : [],
    ),
  )
  const isWide = metrics.has(RATE.metric) || causes.some(({ kind }) => kind !== 'observation')
  const own = isWide
    ? [...derivations]
    : derivations.filter((derivation) => metricsOf(derivation).some((metric) => metrics.has(metric)))
  const keys = reached(causes, zones)
  return {
    derivations: own,
    subjects: subjects.filter(
      (subject) => (isWide || keys.has(subject.key)) && own.some((derivation) => isFor(derivation, subject)),
    ),
  }
}
