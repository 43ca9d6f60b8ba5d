import * as z from 'zod'
import type { Creation } from '@/lib/changes/change'
import { identityContent } from '@/lib/identities/schema'
import { readFactsJson } from './facts-file'

const identities = z.array(identityContent).parse(readFactsJson('identities.json'))

/** The rules between figures that the bundled facts keep, and every publication after them. */
export const identityCreations = (): Creation[] =>
  identities.map((content) => ({ kind: 'identity', content }))
