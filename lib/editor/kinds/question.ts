import { ANSWER_KINDS, ANSWER_UNITS, KNOWN_FROM } from '@/lib/questions/schema'
import { choice, type Described, line, orNone, paragraphs, plainLine, whole, yesNo } from '../field'

/** What is asked, how it can be answered, and when it is asked. */
export const question: Described = {
  key: 'key',
  fields: [
    line.both('text'),
    paragraphs.bothOrNone('hint'),
    choice('answer', ANSWER_KINDS, 'questions.answers'),
    orNone(choice('unit', ANSWER_UNITS, 'questions.units')),
    { type: 'list', name: 'options', of: [plainLine('key'), line.both('name')] },
    yesNo('askedFirst'),
    orNone(choice('knownFrom', KNOWN_FROM, 'questions.knownFrom')),
    whole('position'),
  ],
}
