import type { Paper } from '@/components/factsheets/paper'
import type { AskProblem } from '@/lib/compare/ask'

/** What of the address could not be answered, in sentences for paper. */
export const problemWords = ({ t, locale }: Paper, problems: readonly AskProblem[]): string[] =>
  problems.flatMap((problem) => {
    if (problem.kind === 'too_many') return t('briefing.problems.too_many', { keys: problem.keys.join(', ') })
    if (problem.kind === 'unknown_zone') return t('briefing.problems.unknown_left', { key: problem.key })
    if (problem.kind === 'withdrawn') return t('briefing.problems.withdrawn', { name: problem.name[locale] })
    return []
  })
