import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { AskProblem } from '@/lib/compare/ask'
import { href } from '@/lib/words/href'

/** What of the address could not be answered, and what to do; the rest is answered below. */
export function AskProblems({ problems }: { problems: readonly AskProblem[] }) {
  const t = useTranslations('compare.problems')
  if (problems.length === 0) return null
  return (
    <div data-numbers="rule">
      <Notice tone="warn" title={t('title')}>
        <ul>
          {problems.map((problem) => (
            <li key={JSON.stringify(problem)}>
              <InWords problem={problem} />
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}

function InWords({ problem }: { problem: AskProblem }) {
  const locale = useLocale()
  const t = useTranslations('compare.problems')
  switch (problem.kind) {
    case 'too_many':
    case 'twice':
      return t(problem.kind, { keys: problem.keys.join(', ') })
    case 'unknown_zone':
    case 'unknown_metric':
      return t(problem.kind, { key: problem.key })
    case 'withdrawn':
      return t.rich('withdrawn', {
        name: problem.name[locale],
        link: (words) => <a href={href(locale, `/zones/${problem.key}`)}>{words}</a>,
      })
    default:
      return t(problem.kind)
  }
}
