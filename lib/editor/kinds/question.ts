import { ANSWER_KINDS, ANSWER_UNITS, KNOWN_FROM } from '@/lib/questions/schema'
import { choice, type Described, line, onlyWhen, orNone, paragraphs, plainLine, whole, yesNo } from '../field'

/** What is asked, how it can be answered, and when it is asked. */
export const question: Described = {
  key: 'key',
  fields: [
    line.both('text'),
    paragraphs.bothOrNone('hint'),
    choice('answer', ANSWER_KINDS, 'questions.answers'),
    onlyWhen('answer', ['amount'], orNone(choice('unit', ANSWER_UNITS, 'questions.units'))),
    onlyWhen('answer', ['choice'], {
      type: 'list',
      name: 'options',
      of: [plainLine('key'), line.both('name')],
    }),
    yesNo('askedFirst'),
    onlyWhen('answer', ['yes_no'], orNone(choice('knownFrom', KNOWN_FROM, 'questions.knownFrom'))),
    whole('position'),
  ],
}
