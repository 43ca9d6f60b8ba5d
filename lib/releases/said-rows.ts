import { isDeepStrictEqual } from 'node:util'
import type { Difference, Entry, Said } from './difference'

const isEntry = (said: Said): said is Entry => typeof said === 'object' && said !== null && 'parts' in said
const entriesIn = (said: Said): Entry[] | null =>
  said === null ? [] : Array.isArray(said) && said.every(isEntry) ? said : null

/** Of a list of rows: those that were taken out or worded otherwise, those that take their place, and how many stayed. */
export type RowsChanged = { before: Entry[]; after: Entry[]; same: number }

/**
 * Which rows of a list differ, so that one changed term among twenty is seen. Where they only stand in another order,
 * all are told.
 * @returns null for what is no list of rows
 */
export function rowsChanged({ before, after }: Pick<Difference, 'before' | 'after'>): RowsChanged | null {
  const [was, is] = [entriesIn(before), entriesIn(after)]
  if (!was || !is || was.length + is.length === 0) return null
  const left = [...was]
  const added = is.filter((row) => {
    const at = left.findIndex((old) => isDeepStrictEqual(old, row))
    if (at < 0) return true
    left.splice(at, 1)
    return false
  })
  const same = is.length - added.length
  return left.length + added.length === 0
    ? { before: was, after: is, same: 0 }
    : { before: left, after: added, same }
}
