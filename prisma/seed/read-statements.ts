import type { Text } from '@/lib/shared/text'
import type { FactsFile, FactsZone } from './facts-file'
import type { LedgerEntry, Reading } from './ledger'
import { VIETNAMESE_ZONES } from './networks'
import { statements, type Worded } from './statement'
import { TOPIC_OF_KEY, TOPIC_OF_PROSPECT_FACT } from './statement-topics'
import { inBoth } from './translation'
import { zoneFacts, type ZoneFact } from './zone-facts'

/** Says of itself that it is not to be published. */
const WITHHELD: Record<string, Text> = {
  'zones/ditp/land_available': {
    en: 'The source’s sum exceeds the area of the whole project and looks like another zone’s; it is not to be published.',
    vi: 'Tổng trong nguồn vượt diện tích toàn dự án và có vẻ là số liệu của khu khác; không được công bố.',
  },
}

const FORM_NOT_SEEN = 'Hanoi Software Technology Park (English form not seen in an official text)'

function nameInWords(key: string, name: string): Text | null {
  if (name === FORM_NOT_SEEN)
    return {
      en: `English name: ${name}`,
      vi: 'Tên tiếng Anh: Hanoi Software Technology Park (chưa thấy tên tiếng Anh này trong văn bản chính thức)',
    }
  if (key === 'name_en') return { en: `English name: ${name}`, vi: `Tên tiếng Anh: ${name}` }
  return key === 'name_vi' ? { en: `Vietnamese name: ${name}`, vi: `Tên tiếng Việt: ${name}` } : null
}

function inWords(zone: FactsZone, { path, key, fact }: ZoneFact): Worded[] {
  if (typeof fact.value !== 'string' || path in WITHHELD) return []
  const topic = TOPIC_OF_KEY[key]
  if (!topic) throw new Error(`${path}: no topic is known for ${key}`)
  return [{ path, subject: zone.id, topic, text: nameInWords(key, fact.value) ?? inBoth(fact.value), fact }]
}

function ofProspects({ pipeline_zones: prospects }: FactsFile): Worded[] {
  return prospects.flatMap(({ id, facts }) =>
    facts.flatMap((fact, index) => {
      if (typeof fact.value !== 'string') return []
      const path = `pipeline_zones/${id}/facts/${index}`
      const topic = TOPIC_OF_PROSPECT_FACT[path]
      if (!topic) throw new Error(`${path}: no topic is known`)
      return [{ path, subject: id, topic, text: inBoth(fact.value), fact }]
    }),
  )
}

function ofBenchmarks({ benchmarks }: FactsFile): Worded[] {
  return benchmarks.map(({ id, established: { value, ...fact } }) => ({
    path: `benchmarks/${id}/established`,
    subject: id,
    topic: 'establishment',
    text: { en: `Established in ${String(value)}`, vi: `Thành lập năm ${String(value)}` },
    fact: { ...fact, as_of: String(value) },
  }))
}

function ofObservations({ observations }: FactsFile): Worded[] {
  return observations.flatMap((fact) => {
    if (typeof fact.value !== 'string') return []
    if (fact.metric !== 'operations') throw new Error(`observations/${fact.id}: words where a number was due`)
    const path = `observations/${fact.id}`
    return [{ path, subject: fact.subject, topic: 'operation', text: inBoth(fact.value), fact }]
  })
}

/** What no source tells. No document can be cited for it, so it stands unverified. */
function ofGaps({ gaps }: FactsFile): Worded[] {
  const fact = {
    unit: null,
    as_of: null,
    source: 'BK',
    source_quality: 'background',
    verified: false,
    confidence: 'medium',
  } as const
  return gaps.map((gap, index) => ({
    path: `gaps/${index}`,
    subject: VIETNAMESE_ZONES,
    topic: 'gap',
    text: inBoth(gap),
    fact,
  }))
}

/** Every fact in words, as a statement of its subject. */
export function readStatements(file: FactsFile): Reading {
  const ofZones = file.zones.flatMap((zone) => zoneFacts(zone).flatMap((fact) => inWords(zone, fact)))
  const read = statements([
    ...ofZones,
    ...ofProspects(file),
    ...ofBenchmarks(file),
    ...ofObservations(file),
    ...ofGaps(file),
  ])
  const withheld = Object.entries(WITHHELD).map(([path, reason]): LedgerEntry => ({
    path,
    carriedBy: [],
    withheld: reason,
  }))
  return { creations: read.creations, ledger: [...read.ledger, ...withheld] }
}
