import * as z from 'zod'
import { bilingual, line, slug } from '@/lib/shared/fields'

export const conflictContent = z.object({
  key: line(20),
  topic: bilingual(200),
  detail: bilingual(2000),
  ruling: bilingual(1000),
  subjects: z.array(slug),
})
export type ConflictContent = z.output<typeof conflictContent>
