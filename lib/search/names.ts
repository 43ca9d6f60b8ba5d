import type { Text } from '@/lib/shared/text'
import { wordsIn } from './fold'

const BRACKETED = /\s*\(([^)]*)\)/g

/**
 * The names that a name holds: "Da Nang IT Park (Danang IT Park, DITP), phase 1" is also "Da Nang IT Park", "Danang IT
 * Park" and "DITP".
 */
export function namesIn(name: string): string[] {
  const within = [...name.matchAll(BRACKETED)].flatMap(([, inner = '']) => inner.split(/,\s*/))
  const without = name.replace(BRACKETED, '')
  return [...new Set([name, without, without.split(',')[0] ?? '', ...within])].filter(
    (one) => wordsIn(one).length > 0,
  )
}

const LEAST_INITIALS = 3

/** What a long name is called for short: "Thành phố Hồ Chí Minh" is "tphcm". None for short names. */
export function initialsOf(name: string): string[] {
  const words = wordsIn(name)
  return words.length < LEAST_INITIALS ? [] : [words.map(({ folded }) => folded[0]).join('')]
}

/** A name written in one: "danang". None for a single word. */
export function inOne(name: string): string[] {
  const words = wordsIn(name)
  return words.length < 2 ? [] : [words.map(({ folded }) => folded).join('')]
}

/** Both languages of a name; one where they are the same. */
export const bothOf = ({ en, vi }: Text) => (en === vi ? [en] : [en, vi])
