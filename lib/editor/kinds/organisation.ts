import { type Described, line } from '../field'

export const organisation: Described = { key: 'slug', fields: [line.both('name')] }
