import * as z from 'zod'
import { bilingual, line, slug } from '@/lib/shared/fields'

const term = z.object({ metric: line(80), definitions: z.array(line(80)) })

export const identityRule = z.object({
  relation: z.enum(['equal', 'at_most']),
  parts: z.array(term).min(1).max(20),
  partsOf: z.enum(['subject', 'phases']),
  whole: term,
})

/** A rule between figures, as a change set proposes it and a release publishes it. */
export const identityContent = z.object({ key: slug, name: bilingual(300), rule: identityRule })
export type IdentityContent = z.output<typeof identityContent>
