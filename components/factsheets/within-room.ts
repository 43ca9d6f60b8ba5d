import type { Locale, Text } from '@/lib/shared/text'

/**
 * How much a factsheet tells. One that runs over two pages is drawn again with less: a zone that much is known of must
 * not make a longer one.
 */
export type Room = {
  /** Of the characters that each part may fill otherwise. */ share: number
  /** Figures besides those that open the sheet. */ further: number
  /** Incentives by name. */ incentives: number
}

export const ROOMS: readonly [Room, ...Room[]] = [
  { share: 1, further: 10, incentives: 40 },
  { share: 0.6, further: 6, incentives: 28 },
  { share: 0.3, further: 2, incentives: 12 },
]

/**
 * As many texts as there is room for, each of them whole: a sentence that is cut can say another thing.
 * @returns those that are shown, in their order, and how many are left out
 */
export function withinRoom<Told extends { text: Text }>(
  told: readonly Told[],
  locale: Locale,
  { characters, most }: { characters: number; most: number },
) {
  let left = characters
  const shown = told
    .filter(({ text }) => {
      const fits = text[locale].length <= left
      if (fits) left -= text[locale].length
      return fits
    })
    .slice(0, most)
  return { shown, left: told.length - shown.length }
}
