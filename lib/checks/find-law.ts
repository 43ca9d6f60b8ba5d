import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { ContentOf } from '@/lib/changes/change'
import type { Transaction } from '@/lib/platform/transaction'
import { misfitOf } from '@/lib/questions/misfit'
import { looseAmong } from '@/lib/releases/dangling'
import type { CheckError, Warning } from './check'
import type { CheckedChange } from './checked-change'
import { isLaw, type Laid, laidOut } from './law-ground'
import { type Unusual, unusualIncentive, unusualInstrument } from './law-warnings'
import type { Found } from './place'

type FoundError = Found<CheckError>
type FoundWarning = Found<Warning>

/** What refers to what would not stand: something that was taken out of the draft again, or withdrawn by others since. */
export async function findDangling(
  tx: Transaction,
  changes: readonly CheckedChange[],
): Promise<FoundError[]> {
  const loose = await looseAmong(
    tx,
    changes.map((change) => ({ ...change, baseVersionId: change.base })),
  )
  return loose.flatMap(({ change: id, referred }): FoundError[] => {
    const change = changes.find((one) => one.id === id)
    if (!change) return []
    const problems = referred.map(({ at }) => `${change.kind}.${at}:unknown_reference`)
    const code = referred.length === 0 ? 'in_use' : 'dangling'
    return [{ level: 'error', code, place: change.place, violation: null, problems }]
  })
}

type Incentives = Map<string, Laid<'incentive'>>
type Questions = Map<string, Laid<'question'>>

/** Conditions that no answer can meet, each at the incentive of the draft, or at the question that was changed. */
function misfits(incentives: Incentives, questions: Questions): FoundError[] {
  const at = new Map<CheckedChange, string[]>()
  for (const { content, change } of incentives.values())
    for (const [row, criterion] of content.criteria.entries()) {
      const question = questions.get(criterion.question)
      const misfit = question && misfitOf(criterion, question.content)
      const told = change ?? question?.change
      if (!misfit || !told) continue
      const field = misfit === 'not_this_test' ? 'test' : 'value'
      at.set(told, [...(at.get(told) ?? []), `incentive.criteria.${row}.${field}:${misfit}`])
    }
  return [...at].map(([change, problems]): FoundError => ({
    level: 'error',
    code: change.kind === 'question' ? 'question_asked' : 'unanswerable',
    place: change.place,
    violation: null,
    problems: change.kind === 'question' ? [] : problems,
  }))
}

/** What is unusual now, but for what was so before the change: that is nobody's to explain again. */
function warningsOf(change: CheckedChange | null, now: readonly Unusual[], before: readonly Unusual[]) {
  if (!change) return []
  const news = now.filter((one) => !before.some((old) => isDeepStrictEqual(old, one)))
  return news.map(({ code, detail }): FoundWarning => ({
    level: 'warning',
    code,
    place: change.place,
    detail,
    explanation: change.explanation(code),
  }))
}

const contentsOf = <Kind extends 'incentive' | 'legal_instrument'>(laid: ReadonlyMap<string, Laid<Kind>>) =>
  new Map<string, ContentOf<Kind>>([...laid].map(([key, { content }]) => [key, content]))

/** What law cannot be, and what is unusual about it, as it would stand with the whole draft. */
export async function findOddLaw(
  tx: Transaction,
  changes: readonly CheckedChange[],
): Promise<{ errors: FoundError[]; warnings: FoundWarning[] }> {
  if (!changes.some(isLaw)) return { errors: [], warnings: [] }
  const incentives = await laidOut(tx, 'incentive', changes)
  const instruments = await laidOut(tx, 'legal_instrument', changes)
  const questions = await laidOut(tx, 'question', changes)
  const all = contentsOf(incentives)
  const law = [...contentsOf(instruments).values()]
  const unusual = (incentive: ContentOf<'incentive'>) => unusualIncentive(incentive, all, law)
  return {
    errors: misfits(incentives, questions),
    warnings: [
      ...[...instruments.values()].flatMap(({ change, content, before }) =>
        warningsOf(change, unusualInstrument(content), before ? unusualInstrument(before) : []),
      ),
      ...[...incentives.values()].flatMap(({ change, content, before }) =>
        warningsOf(change, unusual(content), before ? unusual(before) : []),
      ),
    ],
  }
}
