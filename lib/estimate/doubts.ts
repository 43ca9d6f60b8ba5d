import type { Text } from '@/lib/shared/text'

/** What is not certain, each thing once, in the order in which it was said. */
export function eachOnce(doubts: readonly (Text | null)[]): Text[] {
  const said = new Map(doubts.flatMap((doubt) => (doubt ? [[doubt.en, doubt] as const] : [])))
  return [...said.values()]
}
