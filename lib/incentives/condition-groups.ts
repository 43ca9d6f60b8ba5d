import type { IncentiveCriterion } from './dto'

/** What is asked by one question: one criterion, or several answers each of which is enough. */
export type Condition = { question: string; criteria: IncentiveCriterion[] }

/** Conditions that belong together: all of them have to be met, or one of them is enough. */
export type ConditionGroup = { needs: 'all' | 'one'; conditions: Condition[] }

/** The conditions of all forms of an incentive (`variant` null), then those that each form has besides. */
export type FormConditions = { variant: number | null; groups: ConditionGroup[] }

const byQuestion = (criteria: readonly IncentiveCriterion[]): Condition[] =>
  [...Map.groupBy(criteria, ({ question }) => question)].map(([question, own]) => ({
    question,
    criteria: own,
  }))

function groupsOf(criteria: readonly IncentiveCriterion[]): ConditionGroup[] {
  const alone = criteria.filter(({ alternative }) => alternative === null)
  const alternatives = Map.groupBy(
    criteria.filter(({ alternative }) => alternative !== null),
    ({ alternative }) => alternative,
  )
  return [
    // Each stands for itself, even where two ask the same question.
    ...(alone.length === 0
      ? []
      : [
          {
            needs: 'all' as const,
            conditions: alone.map((own) => ({ question: own.question, criteria: [own] })),
          },
        ]),
    ...[...alternatives.values()].map((own) => ({ needs: 'one' as const, conditions: byQuestion(own) })),
  ]
}

/** Conditions in the order in which they are read: those of every form first. */
export const conditionsOf = (criteria: readonly IncentiveCriterion[]): FormConditions[] =>
  [...Map.groupBy(criteria, ({ variant }) => variant)]
    .toSorted(([a], [b]) => (a ?? 0) - (b ?? 0))
    .map(([variant, own]) => ({ variant, groups: groupsOf(own) }))
