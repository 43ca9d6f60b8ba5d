import type { Fields } from './form-fields'

// Fields that say one thing together: half of mine and half of theirs would be what nobody meant.
const TOGETHER = [
  ['value', 'scale', 'unit', 'qualifier', 'missingCause.en', 'missingCause.vi'],
  ['period', 'periodApproximate'],
  ['space.size', 'space.sizeUnit'],
  ['space.price', 'space.priceUnit', 'space.priceBasis', 'space.priceTermEnd', 'space.tax', 'space.fees'],
]

const companions = (name: string) => TOGETHER.find((group) => group.includes(name)) ?? [name]

/** The list that a field is a part of; rows of mine between rows of theirs would be a list that nobody wrote. */
const listOf = (name: string) => /^(.+?)\.\d+(?:\.|$)/.exec(name)?.[1]

/**
 * My edit of a version that somebody else replaced meanwhile, on top of theirs: what I changed is mine, what I left
 * alone is theirs.
 */
export function merged(original: Fields, mine: Fields, theirs: Fields): Fields {
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])]
  const lists = Map.groupBy(names, listOf)
  const together = (name: string) => {
    const list = listOf(name)
    return list === undefined ? companions(name) : (lists.get(list) ?? [])
  }
  const isMine = (name: string) =>
    together(name).some((field) => mine[field] !== undefined && mine[field] !== (original[field] ?? ''))
  const taken = (name: string) => {
    if (isMine(name)) return mine[name]
    return listOf(name) === undefined ? (theirs[name] ?? mine[name]) : theirs[name]
  }
  return Object.fromEntries(names.map((name) => [name, taken(name) ?? '']))
}
