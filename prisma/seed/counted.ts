import type { FactsFile } from './facts-file'
import type { Counted } from './figure'
import { VIETNAMESE_ZONES } from './networks'
import { DA_NANG } from './places'
import { SITE_OF_FACT } from './sites'
import { zoneFacts } from './zone-facts'

const SUBJECTS: Record<string, string> = { national: VIETNAMESE_ZONES, 'da-nang-city': DA_NANG }

/** What the file says in proof of a number, wherever it stands. */
type Proof = {
  unit: string | null
  as_of: string | null
  source: string
  verified: boolean
  confidence: Counted['confidence']
  qualifier?: Counted['qualifier']
  note?: string | undefined
}

const proven = ({ unit, as_of, source, verified, confidence, qualifier, note }: Proof) => ({
  unit: unit ?? '',
  asOf: as_of,
  source,
  verified,
  confidence,
  qualifier,
  note,
})

function inObservations({ observations }: FactsFile): Counted[] {
  return observations.flatMap((fact) => {
    if (typeof fact.value !== 'number') return []
    const { id, subject, metric, value, derived } = fact
    const path = `observations/${id}`
    return [{ path, subject: SUBJECTS[subject] ?? subject, metric, value, derived, ...proven(fact) }]
  })
}

function inProfiles({ zones }: FactsFile): Counted[] {
  return zones.flatMap((zone) =>
    zoneFacts(zone).flatMap(({ path, key, fact }) => {
      if (typeof fact.value !== 'number') return []
      const subject = SITE_OF_FACT[path] ?? zone.id
      return [{ path, subject, metric: key, value: fact.value, derived: false, ...proven(fact) }]
    }),
  )
}

function inProspects({ pipeline_zones: prospects }: FactsFile): Counted[] {
  return prospects.flatMap(({ id, facts }) =>
    facts.flatMap((fact, index) => {
      if (typeof fact.value !== 'number') return []
      const metric = fact.unit === 'ha' ? 'area_ha' : 'investment'
      const path = `pipeline_zones/${id}/facts/${index}`
      return [{ path, subject: id, metric, value: fact.value, derived: false, ...proven(fact) }]
    }),
  )
}

function inBenchmarks({ benchmarks }: FactsFile): Counted[] {
  return benchmarks.flatMap(({ id, metrics }) =>
    metrics.map((fact, index) => ({
      path: `benchmarks/${id}/metrics/${index}`,
      subject: id,
      metric: fact.metric,
      value: fact.value,
      derived: false,
      ...proven(fact),
    })),
  )
}

/** Every fact that states a number, the observations before the profiles that repeat some of them. */
export const countedIn = (file: FactsFile): Counted[] => [
  ...inObservations(file),
  ...inProfiles(file),
  ...inProspects(file),
  ...inBenchmarks(file),
]
