import { CONFIDENCES } from '@/lib/figures/figure'
import { INCLUSIONS, PRICE_BASES, PRICE_UNITS, SIZE_UNITS, SPACE_KINDS } from '@/lib/spaces/space'
import {
  choice,
  decimal,
  type Described,
  knownDate,
  line,
  markdown,
  once,
  orNone,
  paragraphs,
  ownReference,
  reference,
  whole,
  yesNo,
} from '../field'

/** What can be leased, then its price as it is quoted, then how that is known. */
export const space: Described = {
  key: 'key',
  fields: [
    once(ownReference('zone', 'zone')),
    orNone(reference('site', 'site')),
    line.both('name'),
    choice('kind', SPACE_KINDS, 'spaces.kinds'),
    markdown.bothOrNone('description'),
    orNone(decimal('size')),
    orNone(choice('sizeUnit', SIZE_UNITS, 'spaces.sizeUnits')),
    knownDate('availableFrom'),
    orNone(decimal('price')),
    orNone(choice('priceUnit', PRICE_UNITS, 'spaces.priceUnits')),
    orNone(choice('priceBasis', PRICE_BASES, 'spaces.priceBases')),
    orNone(whole('priceTermEnd')),
    choice('tax', INCLUSIONS, 'spaces.inclusions'),
    choice('fees', INCLUSIONS, 'spaces.inclusions'),
    { type: 'period', name: 'period' },
    reference('source', 'source'),
    yesNo('verified'),
    choice('confidence', CONFIDENCES, 'forms.confidences'),
    paragraphs.bothOrNone('note'),
  ],
}
