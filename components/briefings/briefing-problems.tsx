import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import type { BriefingAsk } from '@/lib/briefings/ask'
import type { AskProblem } from '@/lib/compare/ask'

type Props = { problems: readonly AskProblem[]; unknownTopics: BriefingAsk['unknownTopics'] }

/** What of the address could not be answered, and what to do. */
export function BriefingProblems({ problems, unknownTopics }: Props) {
  const locale = useLocale()
  const t = useTranslations('briefing.problems')
  const said = [
    ...problems.flatMap((problem) => {
      if (problem.kind === 'too_few') return `${t('too_few')} ${t('add_below')}`
      if (problem.kind === 'too_many') return t('too_many', { keys: problem.keys.join(', ') })
      if (problem.kind === 'unknown_zone') return t('unknown_zone', { key: problem.key })
      if (problem.kind === 'withdrawn') return t('withdrawn', { name: problem.name[locale] })
      return []
    }),
    ...unknownTopics.map((key) => t('unknown_topic', { key })),
  ]
  if (said.length === 0) return null
  return (
    <div data-numbers="rule" className="mb-10">
      <Notice tone="warn" title={t('title')}>
        <ul>
          {said.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </Notice>
    </div>
  )
}
