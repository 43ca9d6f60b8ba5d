import type { Creation } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'
import type { FactsFile } from './facts-file'
import { carried, type Reading } from './ledger'
import { BENCHMARKS } from './networks'
import { PLACE_OF_BENCHMARK } from './places'
import { positionOf } from './position'
import { inBoth, inBothIfAny } from './translation'

const STATUS_NOT_STATED: Text = {
  en: 'The sources at hand state no status; shown as operating because they count what is there.',
  vi: 'Các nguồn hiện có không nêu tình trạng; thể hiện là đang hoạt động vì có số liệu về khu.',
}

function readBenchmark(park: FactsFile['benchmarks'][number]): Reading {
  const key = PLACE_OF_BENCHMARK[park.id]
  if (!key) throw new Error(`The place of the park ${park.id} is not known`)
  const place: Creation = {
    kind: 'place',
    content: { key, name: inBoth(park.city), country: inBoth(park.country) },
  }
  const zone: Creation = {
    kind: 'zone',
    content: {
      slug: park.id,
      name: inBoth(park.name),
      network: BENCHMARKS,
      membership: 'benchmark',
      membershipNote: null,
      partOf: null,
      stage: 'operating',
      stageNote: STATUS_NOT_STATED,
      place: key,
      website: null,
      position: positionOf(park.coordinates),
      note: inBothIfAny(park.note),
    },
  }
  const at = (part: string) => `benchmarks/${park.id}/${part}`
  const onTheZone = ['name', 'coordinates', ...(park.note === undefined ? [] : ['note'])]
  return {
    creations: [place, zone],
    ledger: [
      ...['country', 'city'].map((part) => carried(at(part), place, zone)),
      ...onTheZone.map((part) => carried(at(part), zone)),
    ],
  }
}

/** The parks abroad, each with its place. */
export function readBenchmarks({ benchmarks }: FactsFile): Reading {
  const read = benchmarks.map(readBenchmark)
  return { creations: read.flatMap((one) => one.creations), ledger: read.flatMap((one) => one.ledger) }
}
