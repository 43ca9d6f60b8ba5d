import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { bestYears } from '@/lib/estimate/changed'
import type { Estimate } from '@/lib/estimate/estimate'
import { AskedList } from './asked-list'
import type { BasisNotes } from './basis-notes'
import { Finding } from './finding'
import { NoteList } from './note-list'
import { PhaseList } from './phase-list'
import { TaxChart } from './tax-chart'
import { type Questions, ToTell } from './to-tell'
import type { Amounts } from './use-amounts'
import { YearTable } from './year-table'
import { yearTaxes } from './year-taxes'

type Props = {
  estimate: Estimate
  questions: Questions
  amounts: Amounts
  notes: BasisNotes
  children?: ReactNode
}

/** More years than these are folded. */
const SHOWN_YEARS = 20

/** The answer: in a sentence, as a picture, in stretches of years, and year by year with what each number rests on. */
export function Answer({ estimate, questions, amounts, notes, children }: Props) {
  const t = useTranslations('estimate')
  const [paid, without] = [bestYears(estimate), estimate.baseline.years]
  return (
    <>
      <h2 className="sr-only">{t('answer')}</h2>
      <Finding estimate={estimate} amounts={amounts} />
      <ToTell estimate={estimate} questions={questions} amounts={amounts} />
      {children}
      <AskedList estimate={estimate} questions={questions} />
      {without.length > 0 && (
        <>
          <TaxChart years={yearTaxes(estimate)} amounts={amounts} />
          <PhaseList years={paid} notes={notes} amounts={amounts} />
          <details open={paid.length <= SHOWN_YEARS}>
            <summary>{t('years.fold')}</summary>
            <YearTable without={without} paid={paid} notes={notes} amounts={amounts} />
          </details>
          <h3 className="mt-6">{t('rests.title')}</h3>
          <p className="la">
            {t('years.again')} {amounts.isRounded && t('years.rounded')}
          </p>
          <NoteList notes={notes} considered={estimate.considered} />
        </>
      )}
    </>
  )
}
