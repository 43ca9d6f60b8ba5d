import type { Locale } from '@/lib/shared/text'
import type { Area, Mark } from './areas'
import { linesOf, roomFor } from './lettering'
import { type Box, placed } from './placing'
import type { Spot, View } from './view'

/** Across the circle that holds a number, and what it takes with the gap beside it. */
export const CIRCLE = 58
export const PITCH = 62

/** More zones than these share one mark with their count on a map of the whole country. */
const SINGLE = 6
/** A map of a city that has more zones than these shows numbers without names. */
const NAMED = 8

const LETTERS = 21

/** Cities beyond these are spots on a map of the whole country, however much room there is. */
const NAMED_CITIES = 40

/** A city on the map of the whole country: a spot, and its name over the numbers of its zones. */
export type CityMark = { area: Area; spot: Spot; lines: string[]; box: Box | null; counted: boolean }

/** Cities with room for their names, those with the most zones first; without a box where there is none. */
export function cityMarks(
  areas: readonly Area[],
  view: View,
  locale: Locale,
  taken: readonly Box[],
): CityMark[] {
  const wanted = areas.map((area) => {
    const counted = area.marks.length > SINGLE
    const lines = linesOf(area.place.name[locale], LETTERS)
    const name = roomFor(lines)
    const row = counted ? 2 * PITCH : area.marks.length * PITCH
    return {
      area,
      counted,
      lines,
      spot: view.spot(area.at),
      size: { width: Math.max(name.width, row), height: name.height + PITCH + 2 },
    }
  })
  const inTurn = wanted.toSorted((a, b) => b.area.marks.length - a.area.marks.length).slice(0, NAMED_CITIES)
  const boxes = placed(
    inTurn.map(({ spot, size }) => ({ at: spot, ...size })),
    view,
    taken,
  )
  return wanted.map(({ size: _, ...one }) => ({
    ...one,
    box: boxes[inTurn.findIndex(({ area }) => area === one.area)] ?? null,
  }))
}

/** Where the number of a zone stands beside its name: on the side of its spot. */
export function numberAt([x]: Spot, { left, top, width, height }: Box): Spot {
  const isLeft = left + width / 2 < x
  return [isLeft ? left + width - CIRCLE / 2 : left + CIRCLE / 2, top + height / 2]
}

/** A zone on the map of its city: its spot, and its number, with its name where there is room for names. */
export type ZoneMark = { mark: Mark; spot: Spot; lines: string[]; box: Box | null }

export function zoneMarks({ marks }: Area, view: View, locale: Locale, taken: readonly Box[]): ZoneMark[] {
  const wanted = marks.map((mark) => {
    const lines = marks.length > NAMED ? [] : linesOf(mark.zone.name[locale], LETTERS)
    const name = lines.length === 0 ? { width: 0, height: 0 } : roomFor(lines)
    return {
      mark,
      lines,
      spot: view.spot(mark.at),
      size: { width: PITCH + name.width, height: Math.max(PITCH, name.height) },
    }
  })
  const boxes = placed(
    wanted.map(({ spot, size }) => ({ at: spot, ...size, end: (box) => numberAt(spot, box) })),
    view,
    taken,
  )
  return wanted.map(({ size: _, ...one }, at) => ({ ...one, box: boxes[at] ?? null }))
}
