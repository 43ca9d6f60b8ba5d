import * as z from 'zod'
import { id } from '@/lib/shared/fields'

export const closingForm = z.object({
  alarm: id,
})
export type ClosingForm = z.output<typeof closingForm>
