import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { Check } from './check'
import { readChecked } from './checked-change'
import { findContradictions, findDuplicates, findStale, findUnfinished } from './find-errors'
import { findDangling, findOddLaw } from './find-law'
import { findTextsInOneLanguage, findUnusualFigures } from './find-warnings'
import { withNames } from './names'

/**
 * Everything that is to be said about a draft before it is handed in: first what blocks, then what is to be explained,
 * each in the order of the draft. In as many reads for ten thousand changes as for one of every kind that they are of.
 */
export async function draftChecks(tx: Transaction, changeSet: number): Promise<Check[]> {
  const changes = await readChecked(tx, changeSet)
  // One after the other: a transaction has one connection.
  const stale = await findStale(tx, changes)
  const duplicates = await findDuplicates(tx, changes, stale)
  const contradictions = await findContradictions(tx, changes)
  const unfinished = await findUnfinished(tx, changeSet, changes)
  const figures = await findUnusualFigures(tx, changes)
  const texts = await findTextsInOneLanguage(tx, changes)
  const dangling = await findDangling(tx, changes)
  const law = await findOddLaw(tx, changes)
  return withNames(tx, [
    ...[...unfinished, ...stale, ...duplicates, ...contradictions, ...dangling, ...law.errors],
    ...[...figures, ...texts, ...law.warnings],
  ])
}
