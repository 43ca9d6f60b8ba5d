import { CONFIDENCES } from '@/lib/figures/figure'
import { ORGANISATION_ROLES } from '@/lib/organisations/organisation'
import { STATEMENT_TOPICS } from '@/lib/statements/statement'
import {
  choice,
  type Described,
  line,
  once,
  orNone,
  paragraphs,
  ownReference,
  reference,
  yesNo,
} from '../field'

/** A sourced sentence, and which organisations it names, as tenants, investors or operators. */
export const statement: Described = {
  key: null,
  fields: [
    once(ownReference('subject', 'subject')),
    choice('topic', STATEMENT_TOPICS, 'forms.topics'),
    paragraphs.both('text'),
    {
      type: 'list',
      name: 'organisations',
      of: [reference('slug', 'organisation'), choice('role', ORGANISATION_ROLES, 'events.roles')],
    },
    orNone({ type: 'period', name: 'period' } as const),
    line.bothOrNone('periodNote'),
    reference('source', 'source'),
    yesNo('verified'),
    choice('confidence', CONFIDENCES, 'forms.confidences'),
    paragraphs.bothOrNone('note'),
  ],
}
