import type { Text } from '@/lib/shared/text'

const NAMED_BY = ['name', 'title', 'topic', 'text'] as const

const isText = (value: unknown): value is Text =>
  typeof value === 'object' && value !== null && 'en' in value && 'vi' in value

/** What a change is about, from its content: the name of a zone, the title of an incentive or a source, a sentence. */
export function changeName(content: unknown): Text | null {
  if (typeof content !== 'object' || content === null) return null
  const said = content as Record<string, unknown>
  for (const field of NAMED_BY) if (isText(said[field])) return said[field]
  const title = said['title']
  return typeof title === 'string' ? { en: title, vi: title } : null
}
