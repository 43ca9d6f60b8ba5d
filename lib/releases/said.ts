import type { StoredChange } from './publish'

type Content = Readonly<Record<string, unknown>>

export const contentOf = ({ content }: Pick<StoredChange, 'content'>) => (content ?? null) as Content | null

/** What a content says in a field, as far as that is a word. */
export function word(content: Content | null, field: string): string | null {
  const value = content?.[field]
  return typeof value === 'string' ? value : null
}

/** What each of these changes proposes to say in a field, in their order; nothing of what withdraws. */
export const saying = (changes: readonly StoredChange[], field: string): string[] =>
  changes.flatMap((change) => {
    const content = contentOf(change)
    return content === null ? [] : [word(content, field) ?? '']
  })

/** The versions that changes were made against. */
export const basesOf = (changes: readonly Pick<StoredChange, 'baseVersionId'>[]): number[] =>
  changes.flatMap(({ baseVersionId }) => baseVersionId ?? [])
