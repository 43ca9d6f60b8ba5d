import { MEMBERSHIPS, STAGES } from '@/lib/zones/zone'
import {
  choice,
  decimal,
  type Described,
  line,
  markdown,
  orNone,
  paragraphs,
  reference,
  yesNo,
} from '../field'

export const zone: Described = {
  key: 'slug',
  fields: [
    line.both('name'),
    reference('network', 'network'),
    choice('membership', MEMBERSHIPS, 'zones.membership'),
    paragraphs.bothOrNone('membershipNote'),
    orNone(reference('partOf', 'zone')),
    choice('stage', STAGES, 'zones.stage'),
    paragraphs.bothOrNone('stageNote'),
    reference('place', 'place'),
    orNone({ type: 'address', name: 'website' } as const),
    {
      type: 'part',
      name: 'position',
      optional: true,
      of: [
        decimal('latitude'),
        decimal('longitude'),
        line.bothOrNone('note'),
        reference('source', 'source'),
        yesNo('verified'),
      ],
    },
    markdown.bothOrNone('note'),
  ],
}
