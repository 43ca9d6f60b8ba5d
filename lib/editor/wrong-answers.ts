import 'server-only'
import { incentiveContent } from '@/lib/incentives/schema'
import { misfitOf } from '@/lib/questions/misfit'
import { questionContent } from '@/lib/questions/schema'
import { formPath, type Typed } from './content'
import type { WrittenKind } from './described'
import { draftedNew, standingContents } from './stored'

/**
 * Where a condition of an incentive is held against what its question cannot be answered with, by the name of the form's
 * field. Questions are those that stand, and those that are new in the author's drafts.
 */
export async function wrongAnswers(kind: WrittenKind, typed: Typed, content: object, author: number) {
  if (kind !== 'incentive') return {}
  const { criteria } = incentiveContent.pick({ criteria: true }).parse(content)
  const found = [
    ...(await standingContents(
      'question',
      criteria.map(({ question }) => question),
    )),
    ...(await draftedNew(author, 'question')),
  ]
  const questions = new Map(found.map(({ key, content: said }) => [key, questionContent.parse(said)]))
  return Object.fromEntries(
    criteria.flatMap((criterion, row) => {
      const question = questions.get(criterion.question)
      const misfit = question && misfitOf(criterion, question)
      if (!misfit) return []
      const field = misfit === 'not_this_test' ? 'test' : 'value'
      return [[formPath(kind, typed, ['criteria', row, field]), [misfit]]]
    }),
  )
}
