import type { Fields } from './form-fields'

// Fields that say one thing together: half of mine and half of theirs would be what nobody meant.
const TOGETHER = [
  ['value', 'scale', 'unit', 'qualifier', 'missingCause.en', 'missingCause.vi'],
  ['period', 'periodApproximate'],
]

const companions = (name: string) => TOGETHER.find((group) => group.includes(name)) ?? [name]

/**
 * My edit of a version that somebody else replaced meanwhile, on top of theirs: what I changed is mine, what I left
 * alone is theirs.
 */
export function merged(original: Fields, mine: Fields, theirs: Fields): Fields {
  const isMine = (name: string) =>
    companions(name).some((field) => mine[field] !== undefined && mine[field] !== original[field])
  return Object.fromEntries(
    [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].map((name) => [
      name,
      (isMine(name) ? mine[name] : (theirs[name] ?? mine[name])) ?? '',
    ]),
  )
}
