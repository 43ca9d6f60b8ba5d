import { CONFIDENCES } from '@/lib/figures/figure'
import { INCENTIVE_CATEGORIES, INCENTIVE_FORCES } from '@/lib/incentives/schema'
import {
  choice,
  type Described,
  line,
  markdown,
  paragraphs,
  ownReference,
  reference,
  whole,
  yesNo,
} from '../field'

/** What is granted, to whom and where; on which article it rests; how far it holds, and how that is known. */
export const incentive: Described = {
  key: 'slug',
  fields: [
    line.both('title'),
    {
      type: 'several',
      name: 'categories',
      of: INCENTIVE_CATEGORIES,
      words: 'incentives.categories',
    },
    ownReference('scope', 'subject'),
    paragraphs.both('gives'),
    line.bothOrNone('rate'),
    line.bothOrNone('years'),
    paragraphs.bothOrNone('conditions'),
    {
      type: 'list',
      name: 'basis',
      of: [reference('instrument', 'legal_instrument'), line.bothOrNone('article')],
    },
    choice('force', INCENTIVE_FORCES, 'incentives.force'),
    paragraphs.both('forceNote'),
    markdown.bothOrNone('note'),
    { type: 'list', name: 'sources', of: [reference('', 'source')] },
    yesNo('verified'),
    choice('confidence', CONFIDENCES, 'forms.confidences'),
    whole('position'),
  ],
}
