import * as z from 'zod'
import { line, optionalBilingual, optionalWebAddress } from '@/lib/shared/fields'

export const SOURCE_QUALITIES = [
  'official',
  'press',
  'company',
  'lawfirm',
  'weak',
  'background',
  'calculation',
] as const

export const sourceContent = z.object({
  id: line(40),
  title: line(500),
  publisher: line(200),
  url: optionalWebAddress,
  published: line(60),
  quality: z.enum(SOURCE_QUALITIES),
  note: optionalBilingual(500),
})
export type SourceContent = z.output<typeof sourceContent>
