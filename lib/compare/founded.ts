import { spanOf } from '@/lib/shared/period'
import { datedBy } from '@/lib/statements/dated'
import type { Statement } from '@/lib/statements/statement'

type Said = Pick<Statement, 'topic' | 'text' | 'period' | 'verified'>

function yearOf(statement: Said): number | null {
  const span = spanOf(datedBy(statement)?.period ?? '')
  return span && Number(span.start.slice(0, 4))
}

/**
 * The year in which a park was founded: the earliest that a verified statement on its establishment is dated in.
 * @returns null when no such statement is dated
 */
export function foundedIn(statements: readonly Said[]): number | null {
  const years = statements
    .filter(({ topic, verified }) => topic === 'establishment' && verified)
    .map(yearOf)
    .filter((year) => year !== null)
  return years.length === 0 ? null : Math.min(...years)
}
