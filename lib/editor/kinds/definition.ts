import { type Described, once, paragraphs, reference } from '../field'

/** What a metric counts. How the portal calculates one is kept as it is: it comes with the software. */
export const definition: Described = {
  key: 'key',
  fields: [once(reference('metric', 'metric')), paragraphs.both('text')],
}
