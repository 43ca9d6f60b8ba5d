import { useLocale, useTranslations } from 'next-intl'
import { Notice } from '@/components/ui/notice'
import { bestOption } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import type { Question } from '@/lib/questions/dto'
import { undecidedIn } from './undecided'
import type { Amounts } from './use-amounts'

export type Questions = readonly Question[]

type Props = { estimate: Estimate; questions: Questions; amounts: Amounts }

/** Which answers are missing to tell whether the project pays less, each leading to its question. */
export function ToTell({ estimate, questions, amounts: { sayTotal } }: Props) {
  const t = useTranslations('estimate.missing')
  const open = undecidedIn(estimate, orderOf(questions))
  if (!open) return null
  const count = open.questions.length
  const title =
    count === 0
      ? t('lawOpen', { least: sayTotal(open.total) })
      : t(bestOption(estimate) ? 'further' : 'title', { count })
  return (
    <div data-numbers="counted" className="no-print">
      <Notice title={title}>
        {count > 0 && (
          <ul className="text-note">
            {open.questions.map(({ question, least }) => (
              <li key={question}>
                <QuestionLink question={question} questions={questions} />{' '}
                <small>{t('least', { least: sayTotal(least) })}</small>
              </li>
            ))}
          </ul>
        )}
      </Notice>
    </div>
  )
}

/** The keys of questions as the form asks them. */
export const orderOf = (questions: Questions) =>
  questions
    .toSorted((a, b) => Number(b.askedFirst) - Number(a.askedFirst) || a.position - b.position)
    .map(({ key }) => key)

/** A question that the form asks, leading there. */
export function QuestionLink({ question, questions }: { question: string; questions: Questions }) {
  const locale = useLocale()
  const asked = questions.find(({ key }) => key === question)
  return <a href={`#q-${question}`}>{asked?.text[locale] ?? question}</a>
}
