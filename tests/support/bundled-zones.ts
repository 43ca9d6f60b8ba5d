import type { Zone } from '@/lib/zones/zone'
import { readFacts } from '@/prisma/seed/read-facts'
import { readFactsFile } from '@/prisma/seed/facts-file'

const nowhere = { en: 'Nowhere', vi: 'Không đâu' }

/** The zones of the bundled facts as lists show them, without a database; sources of their positions are left out. */
export function bundledZones(): Zone[] {
  const { creations } = readFacts(readFactsFile())
  const places = new Map(
    creations.flatMap(({ kind, content }) => (kind === 'place' ? [[content.key, content] as const] : [])),
  )
  return creations.flatMap(({ kind, content }, at): Zone[] => {
    if (kind !== 'zone') return []
    const { network, partOf, position, ...rest } = content
    return [
      {
        ...rest,
        network: { key: network, name: nowhere },
        partOf: partOf === null ? null : { slug: partOf, name: nowhere },
        place: places.get(content.place) ?? { key: content.place, name: nowhere, country: nowhere },
        position: position && { ...position, source: null },
        versionId: at,
        release: 1,
      },
    ]
  })
}
