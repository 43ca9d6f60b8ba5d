import { plainLetters } from '@/components/staff/plain-letters'
import type { SourceOption } from './desk'

const MOST = 8

/** The sources that a text may mean: the one of that number first, then those in whose title all its words are. */
export function findSources(sources: readonly SourceOption[], text: string): SourceOption[] {
  const sought = plainLetters(text.trim())
  if (sought === '') return sources.slice(0, MOST)
  const words = sought.split(/\s+/)
  const exact = sources.filter(({ id }) => plainLetters(id) === sought)
  const found = sources.filter(({ label }) => {
    const plain = plainLetters(label)
    return words.every((word) => plain.includes(word))
  })
  return [...new Set([...exact, ...found])].slice(0, MOST)
}

/** What is pasted as a source: its number, or a text that only one of them answers to. Anything else stays as it is. */
export function sourceOf(sources: readonly SourceOption[], text: string): string {
  const found = findSources(sources, text)
  const [first] = found
  const same = first && plainLetters(first.id) === plainLetters(text.trim())
  return text !== '' && first && (same || found.length === 1) ? first.id : text.slice(0, 40)
}
