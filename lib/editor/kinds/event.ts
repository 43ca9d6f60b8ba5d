import { EVENT_KINDS } from '@/lib/events/schema'
import { ORGANISATION_ROLES } from '@/lib/organisations/organisation'
import { choice, type Described, line, markdown, orNone, ownReference, reference } from '../field'

/** When, who received whom and why, what it was about, and who says so. */
export const event: Described = {
  key: 'slug',
  fields: [
    line.both('name'),
    choice('kind', EVENT_KINDS, 'events.kinds'),
    { type: 'date', name: 'date', partial: false },
    orNone(ownReference('host', 'zone')),
    {
      type: 'list',
      name: 'organisations',
      of: [reference('slug', 'organisation'), choice('role', ORGANISATION_ROLES, 'events.roles')],
    },
    { type: 'list', name: 'places', of: [reference('', 'place')] },
    markdown.bothOrNone('purpose'),
    { type: 'list', name: 'topics', of: [line.both('')] },
    { type: 'list', name: 'exhibits', of: [line.both('')] },
    { type: 'list', name: 'instruments', of: [reference('', 'legal_instrument')] },
    reference('source', 'source'),
  ],
}
