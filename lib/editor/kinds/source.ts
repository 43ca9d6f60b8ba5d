import { SOURCE_QUALITIES } from '@/lib/sources/schema'
import { choice, type Described, orNone, paragraphs, plainLine } from '../field'

/** What stands on the document itself, then what is to be said of it. The portal's own calculations are nobody's. */
export const source: Described = {
  key: 'id',
  fields: [
    plainLine('title'),
    plainLine('publisher'),
    plainLine('published'),
    orNone({ type: 'address', name: 'url' } as const),
    choice(
      'quality',
      SOURCE_QUALITIES.filter((quality) => quality !== 'calculation'),
      'figures.quality',
    ),
    paragraphs.bothOrNone('note'),
  ],
}
