import type { Word } from './fold'

/** Words that say nothing by themselves. "tp." and "số" stand before names and numbers, or do not. */
const SMALL = new Set(
  'the of in on at and or a an for to by with no và của ở tại các những cho là số tp va cua o nhung'.split(
    ' ',
  ),
)

/** Words without those that say nothing, wherever there are others. */
export function telling(words: readonly Word[]): readonly Word[] {
  const others = words.filter(({ form }) => !SMALL.has(form))
  return others.length > 0 ? others : words
}
