import { useTranslations } from 'next-intl'
import { ANSWER } from '@/lib/estimate/form'
import type { Question } from '@/lib/questions/dto'
import type { EstimateFormProps } from './estimate-form'
import { useProblemWords } from './problem-words'
import { QuestionField } from './question-field'

/**
 * The other questions: first those that bear on tax, then those on what is not priced, and of both only those that bear
 * on the zone and the day, or were answered. Each can stay without an answer.
 */
export function Refine(props: EstimateFormProps) {
  const { form, questions, bearing, missing } = props
  const t = useTranslations('estimate.form')
  const isAnswered = ({ key }: Question) => form.answers[key] !== undefined
  const others = questions.filter(({ askedFirst }) => !askedFirst)
  if (!bearing)
    return (
      <Fold
        {...props}
        title={t('refine', { count: others.length })}
        questions={others}
        open={others.some(isAnswered)}
      />
    )
  const onTax = others.filter(({ key }) => bearing.onTax.has(key))
  const onMore = others.filter(
    (question) => !onTax.includes(question) && (bearing.onMore.has(question.key) || isAnswered(question)),
  )
  return (
    <>
      <Fold
        {...props}
        title={t('refineTax', { count: onTax.length })}
        questions={onTax}
        open={onTax.some((question) => isAnswered(question) || missing.includes(question.key))}
      />
      <Fold
        {...props}
        title={t('refineMore', { count: onMore.length })}
        questions={onMore}
        open={onMore.some(isAnswered)}
      />
    </>
  )
}

type FoldProps = Pick<EstimateFormProps, 'form' | 'problems' | 'questions'> & { title: string; open: boolean }

function Fold({ title, open, form, problems, questions }: FoldProps) {
  const t = useTranslations('estimate.form')
  const words = useProblemWords(problems)
  if (questions.length === 0) return null
  return (
    <details open={open} className="rf" data-numbers="quoted">
      <summary>{title}</summary>
      <p className="la">{t('refineHint')}</p>
      {questions.map((question) => (
        <QuestionField
          key={question.key}
          question={question}
          typed={form.answers[question.key] ?? ''}
          errors={words(`${ANSWER}${question.key}`)}
        />
      ))}
    </details>
  )
}
