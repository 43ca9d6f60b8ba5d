import type { Event } from '@/lib/events/dto'
import type { Incentive } from '@/lib/incentives/dto'
import type { LegalInstrument } from '@/lib/law/dto'
import type { ReleaseChange } from '@/lib/releases/release'
import type { Source } from '@/lib/sources/dto'
import type { Statement } from '@/lib/statements/statement'
import type { Site, Zone } from '@/lib/zones/zone'
import { apiFigure, apiSource } from './figure'

/** A zone's profile. */
export const apiZone = ({ versionId: _, position, network, ...zone }: Zone) => ({
  ...zone,
  network: network.key,
  position: position && { ...position, source: position.source && apiSource(position.source) },
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

/** A zone's profile with its sites and everything that sources say of it. */
export const apiZoneProfile = (zone: Zone, sites: readonly Site[], statements: readonly Statement[]) => ({
  ...apiZone(zone),
  sites: sites.map(({ key, kind, name }) => ({ key, kind, name })),
  statements: statements.map(apiStatement),
})

export const apiSourceEntry = ({ versionId: _, ...source }: Source) => source

export const apiIncentive = ({ position: _, basis, sources, ...incentive }: Incentive) => ({
  ...incentive,
  basis: basis.map(({ instrument, article }) => ({ instrument: instrument.slug, article })),
  sources: sources.map(apiSource),
})

export const apiInstrument = ({ source, ...instrument }: LegalInstrument) => ({
  ...instrument,
  source: source && apiSource(source),
})

export const apiEvent = ({ source, ...event }: Event) => ({ ...event, source: apiSource(source) })

/** What a release changed: figures before and after, anything else by its name. */
export const apiChange = ({ before, after, ...change }: ReleaseChange) => ({
  ...change,
  before: before && apiFigure(before),
  after: after && apiFigure(after),
})
