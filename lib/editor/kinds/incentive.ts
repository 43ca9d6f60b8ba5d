import { CONFIDENCES } from '@/lib/figures/figure'
import { CRITERION_TESTS, INCENTIVE_CATEGORIES, INCENTIVE_FORCES } from '@/lib/incentives/schema'
import { COUNT_STARTS, TAXES, TERM_KINDS, type TermKind } from '@/lib/incentives/tax-term'
import {
  answerTo,
  choice,
  decimal,
  type Described,
  knownDate,
  line,
  markdown,
  onlyWhen,
  orNone,
  paragraphs,
  ownReference,
  reference,
  type SimpleField,
  whole,
  yesNo,
} from '../field'

const ofTerms = <Asked extends SimpleField>(kinds: readonly TermKind[], asked: Asked) =>
  onlyWhen('kind', kinds, orNone(asked))

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
    knownDate('grantedFrom'),
    knownDate('grantedUntil'),
    {
      type: 'list',
      name: 'criteria',
      of: [
        reference('question', 'question'),
        choice('test', CRITERION_TESTS, 'incentives.tests'),
        answerTo('value'),
        orNone(whole('alternative')),
        orNone(whole('variant')),
        orNone(reference('instrument', 'legal_instrument')),
        line.bothOrNone('article'),
        line.bothOrNone('doubt'),
      ],
    },
    {
      type: 'list',
      name: 'terms',
      of: [
        choice('tax', TAXES, 'incentives.taxes'),
        choice('kind', TERM_KINDS, 'incentives.termKinds'),
        ofTerms(['rate'], decimal('percent')),
        ofTerms(['rate'], whole('years')),
        ofTerms(['relief'], whole('exemptYears')),
        ofTerms(['relief'], whole('reducedYears')),
        ofTerms(['relief'], decimal('reducedBy')),
        ofTerms(['extension'], decimal('times')),
        ofTerms(['rate', 'relief'], choice('countFrom', COUNT_STARTS, 'incentives.countStarts')),
        ofTerms(['rate', 'relief'], whole('atLatestIn')),
        orNone(whole('variant')),
        reference('instrument', 'legal_instrument'),
        line.bothOrNone('article'),
        line.bothOrNone('doubt'),
      ],
    },
    {
      type: 'list',
      name: 'companions',
      of: [reference('incentive', 'incentive'), line.bothOrNone('doubt')],
    },
    paragraphs.bothOrNone('unpriced'),
    paragraphs.bothOrNone('transition'),
    choice('force', INCENTIVE_FORCES, 'incentives.force'),
    paragraphs.both('forceNote'),
    markdown.bothOrNone('note'),
    { type: 'list', name: 'sources', of: [reference('', 'source')] },
    yesNo('verified'),
    choice('confidence', CONFIDENCES, 'forms.confidences'),
    whole('position'),
  ],
}
