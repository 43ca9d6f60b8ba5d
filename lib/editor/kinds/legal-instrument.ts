import { TAXES } from '@/lib/incentives/tax-term'
import { EFFECT_KINDS, INSTRUMENT_KINDS } from '@/lib/law/schema'
import {
  choice,
  decimal,
  type Described,
  knownDate,
  line,
  markdown,
  orNone,
  paragraphs,
  plainLine,
  reference,
  yesNo,
} from '../field'

export const legalInstrument: Described = {
  key: 'slug',
  fields: [
    plainLine('number'),
    choice('kind', INSTRUMENT_KINDS, 'incentives.kinds'),
    line.both('title'),
    line.bothOrNone('issuer'),
    markdown.bothOrNone('summary'),
    knownDate('issued'),
    knownDate('effective'),
    knownDate('until'),
    paragraphs.bothOrNone('datesNote'),
    paragraphs.both('force'),
    paragraphs.bothOrNone('note'),
    orNone(reference('source', 'source')),
    {
      type: 'list',
      name: 'effects',
      of: [
        choice('kind', EFFECT_KINDS, 'incentives.effects'),
        reference('instrument', 'legal_instrument'),
        knownDate('from'),
        line.bothOrNone('part'),
        line.bothOrNone('doubt'),
      ],
    },
    {
      type: 'list',
      name: 'standardRates',
      of: [
        choice('tax', TAXES, 'incentives.taxes'),
        decimal('percent'),
        line.bothOrNone('article'),
        line.bothOrNone('doubt'),
      ],
    },
    yesNo('verified'),
  ],
}
