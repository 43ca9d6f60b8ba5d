import * as z from 'zod'

const text = z.object({ en: z.string(), vi: z.string() })

/** A figure as the data API states it, as far as the other surfaces must agree with it. */
export const statedFigure = z.object({
  id: z.number().int(),
  subject: z.string(),
  metric: z.string(),
  value: z.string().nullable(),
  unit: z.string(),
  qualifier: z.enum(['exact', 'about', 'over', 'at_least', 'under']),
  note: text.nullable(),
})

export type StatedFigure = z.output<typeof statedFigure>
