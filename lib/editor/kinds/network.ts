import { type Described, line, paragraphs } from '../field'

export const network: Described = {
  key: 'key',
  fields: [line.both('name'), paragraphs.both('description')],
}
