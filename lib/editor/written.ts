import type { ContentOf } from '@/lib/changes/change'
import type { WrittenKind } from './described'
import { isRecord } from './fields'

/** What a thing is called in lists: its name, its title, or what it says. */
export function nameOf(content: unknown): { en: string; vi: string } {
  for (const field of ['name', 'title', 'text']) {
    const said = isRecord(content) ? content[field] : null
    if (typeof said === 'string') return { en: said, vi: said }
    if (isRecord(said)) return { en: String(said['en']), vi: String(said['vi']) }
  }
  return { en: '', vi: '' }
}

/** The key that content gives itself; null for statements, which have none. */
export const keyIn = (key: string | null, content: ContentOf<WrittenKind>): string | null => {
  const said: unknown = key === null ? null : Object.entries(content).find(([name]) => name === key)?.[1]
  return typeof said === 'string' ? said : null
}
