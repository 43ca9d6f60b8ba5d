import * as z from 'zod'
import { line } from '@/lib/shared/fields'
import type { Formula } from './formula'

const term = z.object({ metric: line(80), definitions: z.array(line(80)).min(1) })

export const formula = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ratio'), numerator: term, denominator: term }),
  z.object({ kind: z.literal('ratio_of_sums'), numerator: term, denominator: term }),
  z.object({ kind: z.literal('sum'), of: term }),
])

/** A definition's formula as its version row keeps it; null where sources state the values. */
export const formulaOf = (json: unknown): Formula | null => (json === null ? null : formula.parse(json))
