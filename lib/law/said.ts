import type { Text } from '@/lib/shared/text'

// The glossary's words for it. What is "in force; a chapter repealed" is in force.
const IN_FORCE = { en: /^in force\b/i, vi: /^(còn|đang có) hiệu lực/i } as const
const ENDED = {
  en: /\b(superseded|replaced|repealed|expired|historic|no longer in force)\b/i,
  vi: /thay thế|bãi bỏ|hết hiệu lực|không còn hiệu lực/i,
} as const

/** Whether the words of a source call an instrument ended. */
export const saysItEnded = (force: Text) =>
  (['en', 'vi'] as const).some(
    (locale) => !IN_FORCE[locale].test(force[locale]) && ENDED[locale].test(force[locale]),
  )
