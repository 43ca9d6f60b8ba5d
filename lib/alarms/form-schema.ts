import * as z from 'zod'

export const closingForm = z.object({
  alarm: z
    .string()
    .regex(/^\d{1,9}$/, 'id')
    .transform(Number),
})
export type ClosingForm = z.output<typeof closingForm>
