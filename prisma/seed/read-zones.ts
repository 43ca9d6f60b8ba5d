import type { Creation } from '@/lib/changes/change'
import type { FactsFile, FactsZone } from './facts-file'
import { carried, type Reading } from './ledger'
import { VIETNAMESE_ZONES } from './networks'
import { placeOfCity } from './places'
import { positionOf } from './position'
import { inBoth } from './translation'
import { textUnder, zoneFacts } from './zone-facts'
import { membershipOf, PART_OF_ZONE, SHORT_ENGLISH_NAME, STAGE_OF_ZONE } from './zone-standing'

/** The parts of a profile that a zone itself carries; the rest are statements and figures. */
const ON_THE_ZONE = ['name_en', 'name_vi', 'city', 'website', 'coordinates']

function readZone(zone: FactsZone): Reading {
  const { id, membership, membership_confidence: confidence, status } = zone
  const facts = zoneFacts(zone)
  const stage = STAGE_OF_ZONE[id]
  if (!stage) throw new Error(`The stage of the zone ${id} is not known`)
  const standing = membershipOf(membership, confidence)
  const website = facts.some(({ key }) => key === 'website') ? textUnder(facts, 'website') : null

  const creation: Creation = {
    kind: 'zone',
    content: {
      slug: id,
      name: { en: SHORT_ENGLISH_NAME[id] ?? textUnder(facts, 'name_en'), vi: textUnder(facts, 'name_vi') },
      network: VIETNAMESE_ZONES,
      membership: standing.membership,
      membershipNote: standing.note,
      partOf: PART_OF_ZONE[id] ?? null,
      stage,
      stageNote: inBoth(status),
      place: placeOfCity(textUnder(facts, 'city')),
      website,
      position: positionOf(facts.find(({ key }) => key === 'coordinates')?.fact),
      note: null,
    },
  }
  const ofTheZone = ['membership', 'membership_confidence', 'status'].map((key) => `zones/${id}/${key}`)
  const ofFacts = facts.filter(({ key }) => ON_THE_ZONE.includes(key)).map(({ path }) => path)
  return { creations: [creation], ledger: [...ofTheZone, ...ofFacts].map((path) => carried(path, creation)) }
}

/** The Vietnamese zones themselves: name, standing, stage, place and position. */
export function readZones({ zones }: FactsFile): Reading {
  const read = zones.map(readZone)
  return { creations: read.flatMap((one) => one.creations), ledger: read.flatMap((one) => one.ledger) }
}
