import { INSTRUMENT_KINDS } from '@/lib/law/schema'
import {
  choice,
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
    markdown.bothOrNone('summary'),
    knownDate('issued'),
    knownDate('effective'),
    knownDate('until'),
    paragraphs.bothOrNone('datesNote'),
    paragraphs.both('force'),
    paragraphs.bothOrNone('note'),
    orNone(reference('source', 'source')),
    yesNo('verified'),
  ],
}
