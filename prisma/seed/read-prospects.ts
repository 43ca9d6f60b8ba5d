import type { Creation } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'
import type { FactsFile } from './facts-file'
import { carried, type Reading } from './ledger'
import { VIETNAMESE_ZONES } from './networks'
import { inBoth } from './translation'

type Prospect = { place: string; name?: Text }

/** Where each park in preparation is, and its name where the file's carries a remark. */
const PROSPECTS: Record<string, Prospect> = {
  'hanoi-fpt-tay-tuu': { place: 'hanoi' },
  'bac-ninh': { place: 'bac-ninh-province' },
  'hau-giang': {
    place: 'hau-giang-province',
    name: { en: 'Hau Giang Digital Technology Park', vi: 'Khu Công nghệ số tỉnh Hậu Giang' },
  },
  'mekong-itp': { place: 'tien-giang-province' },
}

const IN_PREPARATION: Text = {
  en: 'A park in preparation; not one of the eight zones.',
  vi: 'Khu đang chuẩn bị; không thuộc tám khu.',
}

/** The parks in preparation. */
export function readProspects({ pipeline_zones: prospects }: FactsFile): Reading {
  const read = prospects.map(({ id, name }) => {
    const known = PROSPECTS[id]
    if (!known) throw new Error(`The place of the park ${id} is not known`)
    const creation: Creation = {
      kind: 'zone',
      content: {
        slug: id,
        name: known.name ?? inBoth(name),
        network: VIETNAMESE_ZONES,
        membership: 'prospective',
        membershipNote: IN_PREPARATION,
        partOf: null,
        stage: 'preparing',
        stageNote: null,
        place: known.place,
        website: null,
        position: null,
        note: known.name ? inBoth(name) : null,
      },
    }
    return { creation, entry: carried(`pipeline_zones/${id}/name`, creation) }
  })
  return { creations: read.map(({ creation }) => creation), ledger: read.map(({ entry }) => entry) }
}
