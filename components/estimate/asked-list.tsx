import { useLocale, useTranslations } from 'next-intl'
import type { Estimate } from '@/lib/estimate/estimate'
import type { Questions } from './to-tell'

/** What was asked and answered, for paper, where there is no form. */
export function AskedList({
  estimate: { considered },
  questions,
}: {
  estimate: Estimate
  questions: Questions
}) {
  const locale = useLocale()
  const t = useTranslations('estimate.form')
  const answered = new Map(
    considered.flatMap(({ because }) => because.map(({ question, said }) => [question, said] as const)),
  )
  const shown = questions.filter(({ key }) => answered.get(key))
  if (shown.length === 0) return null
  return (
    <div className="print-only" data-numbers="counted">
      <p>
        <b>{t('answered')}</b>
      </p>
      <ul className="ls">
        {shown.map(({ key, text }) => (
          <li key={key}>
            {text[locale]} <b>{answered.get(key)?.[locale]}</b>
          </li>
        ))}
      </ul>
    </div>
  )
}
