import type { Creation } from '@/lib/changes/change'
import type { Text } from '@/lib/shared/text'
import type { StatementTopic } from '@/lib/statements/statement'
import type { FactsFile, SourcedFact } from './facts-file'
import { carried, type Reading } from './ledger'
import { organisationsIn } from './organisations'
import { readPeriod } from './reference-period'
import { inBothIfAny } from './translation'

type Fact = Omit<SourcedFact, 'value'> | FactsFile['observations'][number]

/** A fact in words, on its way to becoming a statement. */
export type Worded = {
  path: string
  subject: string
  topic: StatementTopic
  text: Text
  fact: Fact
}

/** Statements in the order given, numbered within their subject and topic. */
export function statements(worded: readonly Worded[]): Reading {
  const read = worded.map(({ path, subject, topic, text, fact }, index) => {
    const earlier = worded.slice(0, index).filter((one) => one.subject === subject && one.topic === topic)
    const { period, periodNote } = readPeriod(fact.as_of)
    const creation: Creation = {
      kind: 'statement',
      content: {
        subject,
        topic,
        position: earlier.length,
        text,
        period: fact.as_of === null ? null : period,
        periodNote,
        note: inBothIfAny(fact.note),
        verified: fact.verified,
        confidence: fact.confidence,
        source: fact.source,
        organisations: organisationsIn(path),
      },
    }
    return { creation, entry: carried(path, creation) }
  })
  return { creations: read.map(({ creation }) => creation), ledger: read.map(({ entry }) => entry) }
}
