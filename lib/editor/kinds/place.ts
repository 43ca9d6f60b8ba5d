import { type Described, line } from '../field'

export const place: Described = { key: 'key', fields: [line.both('name'), line.both('country')] }
