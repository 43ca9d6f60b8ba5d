import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Section } from '@/components/layout/section'
import { bestTotal, bestYears } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { formatDate } from '@/lib/shared/format-date'
import { Answer } from './answer'
import { BasisNotes } from './basis-notes'
import { Comparison } from './comparison'
import { DetailsOfAnswer } from './details-of-answer'
import { TakeAlong } from './take-along'
import type { Questions } from './to-tell'
import { type Amounts, useAmounts } from './use-amounts'

type Props = {
  form: ReactNode
  estimate: Estimate
  /** The same project, decided on another day. */
  other: Estimate | null
  questions: Questions
  /** What asks for the same again. */
  query: string
}

/** The form with its answer beside it, and below both what changed on another day and all that the answer rests on. */
export function Estimated({ form, estimate, other, questions, query }: Props) {
  const t = useTranslations('estimate')
  const amounts = useAmounts(other ? [estimate, other] : [estimate])
  const notes = new BasisNotes([...estimate.baseline.years, ...bestYears(estimate)])
  const inOrder =
    other && [estimate, other].toSorted((a, b) => a.ask.decisionDate.localeCompare(b.ask.decisionDate))
  const [earlier, later] = inOrder ?? []
  return (
    <>
      <div className="es-two">
        {form}
        <div id="answer">
          <Answer estimate={estimate} questions={questions} amounts={amounts} notes={notes}>
            {other && <OtherDay other={other} amounts={amounts} />}
            <TakeAlong query={query} />
          </Answer>
        </div>
      </div>
      <div id="rest">
        {earlier && later && (
          <Section id="other-day" title={t('compare.title')}>
            <Comparison earlier={earlier} later={later} amounts={amounts} />
          </Section>
        )}
        <DetailsOfAnswer estimate={estimate} questions={questions} amounts={amounts} />
      </div>
    </>
  )
}

function OtherDay({ other, amounts }: { other: Estimate; amounts: Amounts }) {
  const locale = useLocale()
  const t = useTranslations('estimate.finding')
  const day = formatDate(other.ask.decisionDate, locale)
  return (
    <p data-numbers="counted" className="mt-4">
      {t('otherDay', { day, paid: amounts.say(bestTotal(other)) })} <a href="#other-day">{t('seeOther')}</a>
    </p>
  )
}
