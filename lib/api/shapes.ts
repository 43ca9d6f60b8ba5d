import type { Event } from '@/lib/events/dto'
import type { MetricFreshness, Score } from '@/lib/freshness/freshness'
import type { Incentive } from '@/lib/incentives/dto'
import { grantedOn } from '@/lib/incentives/granted'
import { treatmentOf } from '@/lib/incentives/treatment'
import type { LegalInstrument } from '@/lib/law/dto'
import { standingOn } from '@/lib/law/in-force'
import type { ReleaseChange } from '@/lib/releases/release'
import type { Hit } from '@/lib/search/search'
import type { Locale } from '@/lib/shared/text'
import type { Source } from '@/lib/sources/dto'
import type { Space } from '@/lib/spaces/dto'
import type { Statement } from '@/lib/statements/statement'
import { liveHref } from '@/lib/words/href'
import type { Site, Zone } from '@/lib/zones/zone'
import { apiFigure, apiSource } from './figure'
import { apiFreshness } from './freshness'
import { apiStanding } from './standing'

/** A zone as lists tell it; `freshness` is null where no reports are expected of it. */
export const apiZone = ({ versionId: _, position, network, ...zone }: Zone, freshness: Score | null) => ({
  ...zone,
  network: network.key,
  position: position && { ...position, source: position.source && apiSource(position.source) },
  freshness,
})

const apiStatement = ({ topic, text, period, periodNote, note, verified, source, release }: Statement) => ({
  topic,
  text,
  period,
  periodNote,
  note,
  verified,
  source: apiSource(source),
  release,
})

/** A zone's profile with its sites, everything that sources say of it, and when its figures are due. */
export const apiZoneProfile = (
  zone: Zone,
  sites: readonly Site[],
  statements: readonly Statement[],
  freshness: readonly MetricFreshness[],
) => ({
  ...apiZone(zone, null),
  freshness: apiFreshness(freshness),
  sites: sites.map(({ key, kind, name }) => ({ key, kind, name })),
  statements: statements.map(apiStatement),
})

export const apiSourceEntry = ({ versionId: _, ...source }: Source) => source

/** What stands in an instrument, with its key alone. */
const onInstrument = <On extends { instrument: { slug: string } | null }>({ instrument, ...on }: On) => ({
  ...on,
  instrument: instrument && instrument.slug,
})

/** @param day the day (ISO date) for which it says whether it is granted */
export const apiIncentive = (
  { position: _, basis, sources, criteria, terms, companions, ...incentive }: Incentive,
  instruments: readonly LegalInstrument[],
  day: string,
) => ({
  ...incentive,
  /** Whether the estimate computes it, or tells it in words alone: `unpriced` says why. */
  treatment: treatmentOf({ terms }),
  granted: apiStanding(day, grantedOn({ ...incentive, basis }, instruments, day)),
  criteria: criteria.map(onInstrument),
  terms: terms.map(onInstrument),
  companions: companions.map(({ incentive: { slug }, doubt }) => ({ incentive: slug, doubt })),
  basis: basis.map(onInstrument),
  sources: sources.map(apiSource),
})

/** @param day the day (ISO date) for which it says whether it is in force */
export const apiInstrument = (
  instrument: LegalInstrument,
  instruments: readonly LegalInstrument[],
  day: string,
) => ({
  ...instrument,
  effects: instrument.effects.map(({ instrument: { slug }, ...effect }) => ({ ...effect, instrument: slug })),
  standing: apiStanding(day, standingOn(instrument, instruments, day)),
  source: instrument.source && apiSource(instrument.source),
})

export const apiSpace = ({ site, source, rate: _, ...space }: Space) => ({
  ...space,
  site: site && site.key,
  source: apiSource(source),
})

/** What was found, where it leads to, and for which words: `snippet` is in the language of `snippetLocale`. */
export const apiHit = ({ kind, path, topic, title, snippet }: Hit, locale: Locale) => ({
  kind,
  name: title,
  topic,
  path: liveHref(locale, path),
  snippet: snippet?.pieces.map(({ text }) => text).join('') ?? null,
  snippetLocale: snippet?.locale ?? null,
  marked: snippet?.pieces.filter(({ marked }) => marked).map(({ text }) => text) ?? [],
})

export const apiEvent = ({ source, ...event }: Event) => ({ ...event, source: apiSource(source) })

/**
 * What a release changed, before and after: figures as every list gives them, anything else as it was proposed, with
 * keys for what it refers to. `changed` names the fields that differ, of a figure those besides its value.
 */
export const apiChange = ({ before, after, said, differences, ...change }: ReleaseChange) => ({
  ...change,
  changed: differences.map(({ field }) => field),
  before: said ? said.before : before && apiFigure(before),
  after: said ? said.after : after && apiFigure(after),
})
