import type { Locale } from '@/lib/shared/text'

/** Pages as readers have them, or as they would have them. */
export type Side = 'before' | 'after'

/** What the address of a preview names: a side of a change set, for staff; or a link, for whoever holds it. */
export type Reading = { kind: 'staff'; changeSet: number; side: Side } | { kind: 'link'; token: string }

export const staffReading = (changeSet: number, side: Side) => `change-set-${changeSet}-${side}`

/** 32 random bytes. */
const TOKEN = /^[\w-]{43}$/

/** What a part of an address names; null when it can name nothing. */
export function readingOf(named: string): Reading | null {
  const [, changeSet, side] = /^change-set-([1-9]\d{0,8})-(before|after)$/.exec(named) ?? []
  if (changeSet !== undefined)
    return { kind: 'staff', changeSet: Number(changeSet), side: side === 'before' ? 'before' : 'after' }
  return TOKEN.test(named) ? { kind: 'link', token: named } : null
}

/**
 * The address of a public page (`/vi/zones/qtsc`) in a preview.
 * @param figures those that exist in this preview alone: they get numbers that stay when the preview is drawn again
 */
export function addressIn(reading: string, publicAddress: string, figures: readonly number[] = []) {
  const told = publicAddress.replace(/(\/figures\/)(\d+)\b/, (whole, place: string, id: string) => {
    const made = figures.indexOf(Number(id))
    return made < 0 ? whole : `${place}new-${made + 1}`
  })
  return `/preview/${reading}${told}`
}

/** The path of a public page as a preview names it, with the numbers of this time: `figures/new-2` is `figures/8412`. */
export function pathIn(path: readonly string[], figures: readonly number[]): string[] {
  const [place = '', name = '', ...more] = path
  const [, made] = (place === 'figures' && /^new-([1-9]\d{0,5})$/.exec(name)) || []
  if (made === undefined) return [...path]
  return [place, String(figures[Number(made) - 1] ?? 'none'), ...more]
}

/** The address of a page (`/zones/qtsc`) in the previews that staff see. */
export const staffAddress = (changeSet: number, side: Side, locale: Locale, path: string) =>
  addressIn(staffReading(changeSet, side), `/${locale}${path === '/' ? '' : path}`)

/** Both sides of a page beside each other. */
export const bothSides = (changeSet: number, locale: Locale, path: string) =>
  `/admin/changes/${changeSet}/preview${path === '/' ? '' : path}?locale=${locale}`
