import { SITE_KINDS } from '@/lib/zones/zone'
import { choice, type Described, line, once, ownReference } from '../field'

export const site: Described = {
  key: 'key',
  fields: [
    once(ownReference('zone', 'zone')),
    line.both('name'),
    choice('kind', SITE_KINDS, 'zone.siteKind'),
  ],
}
