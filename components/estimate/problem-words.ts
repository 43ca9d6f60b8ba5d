import { useTranslations } from 'next-intl'
import type { FormField, FormProblem } from '@/lib/estimate/form'

/** What could not be read in a field, in words; of one of its years where a place is given. */
export function useProblemWords(problems: readonly FormProblem[]) {
  const t = useTranslations('estimate.problems')
  return (field: FormField, at: number | null = null) =>
    problems
      .filter((problem) => problem.field === field && (problem.place ?? 0) === (at ?? 0))
      .map(({ code, typed }) => t(code, { typed }))
}
