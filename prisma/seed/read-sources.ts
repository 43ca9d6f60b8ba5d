import type { FactsFile } from './facts-file'
import { carried, type Reading } from './ledger'
import type { Creation } from '@/lib/changes/change'
import { inBothIfAny } from './translation'

const address = (url: string) => (url === '' || url === '-' ? null : url)

/** Every document that the facts rest on. Titles are quoted as they are printed. */
export function readSources({ sources }: FactsFile): Reading {
  const read = sources.map(({ url, note, ...source }) => {
    const creation: Creation = {
      kind: 'source',
      content: { ...source, url: address(url), note: inBothIfAny(note) },
    }
    return { creation, entry: carried(`sources/${source.id}`, creation) }
  })
  return { creations: read.map(({ creation }) => creation), ledger: read.map(({ entry }) => entry) }
}
