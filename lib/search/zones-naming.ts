import { instrumentNamedIn } from '@/lib/law/named-in'
import type { Text } from '@/lib/shared/text'
import type { StatementTopic } from '@/lib/statements/statement'
import type { Entry } from './entry'

const TOPICS: readonly StatementTopic[] = ['recognition', 'establishment', 'chain']

/** The zones of which is said that an instrument established or recognised them: what names it by its whole number. */
export function zonesNaming(instrument: { number: string }, entries: readonly Entry[]) {
  const found = entries.filter(
    ({ topic, texts }) =>
      topic !== null &&
      TOPICS.includes(topic) &&
      texts.some(({ en }) => instrumentNamedIn(en, [instrument]) !== null),
  )
  return [...new Map(found.map(({ path, title }) => [path, { path, name: title satisfies Text }])).values()]
}
