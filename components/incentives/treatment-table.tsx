import { useLocale, useTranslations } from 'next-intl'
import { InstrumentLink } from '@/components/law/instrument-link'
import { eachOnce } from '@/lib/estimate/doubts'
import { ruleSaid } from '@/lib/estimate/rule-words'
import { type Condition, conditionsOf } from '@/lib/incentives/condition-groups'
import type { Incentive } from '@/lib/incentives/dto'
import type { Granted } from '@/lib/incentives/granted'
import { treatmentOf } from '@/lib/incentives/treatment'
import type { Question } from '@/lib/questions/dto'
import { formatDate } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import { GrantedMark } from './granted-mark'
import styles from './incentive.module.css'
import { useTermWords } from './use-term-words'

type Props = {
  incentives: readonly Incentive[]
  questions: readonly Question[]
  granted: Readonly<Record<string, Granted>>
  /** ISO date that is read for. */
  day: string
}

/** Every incentive in one row: computed or described and why, terms, conditions, law, and what is not certain. */
export function TreatmentTable({ incentives, questions, granted, day }: Props) {
  const locale = useLocale()
  const t = useTranslations('incentives.table')
  const holds = t('holds', { date: formatDate(day, locale) })
  const heads = [t('treatment'), t('terms'), t('conditions'), t('law'), holds, t('doubts')]
  return (
    <table
      role="table"
      className={`${styles['rows']} ${styles['all']}`}
      style={asLabels(heads)}
      data-numbers="quoted"
    >
      <caption className="sr-only">{t('caption')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {[t('incentive'), ...heads].map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {incentives.map((incentive) => (
          <Row
            key={incentive.slug}
            incentive={incentive}
            questions={questions}
            granted={granted[incentive.slug]}
          />
        ))}
      </tbody>
    </table>
  )
}

/** Heads of columns, as the style sheet writes them before each cell where a row is a block. */
const asLabels = (heads: readonly string[]) =>
  Object.fromEntries(heads.map((head, at) => [`--label-${at + 1}`, JSON.stringify(head)]))

type RowProps = { incentive: Incentive; questions: readonly Question[]; granted: Granted | undefined }

function Row({ incentive, questions, granted }: RowProps) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const { slug, title, scope, unpriced, terms, criteria, companions, basis, note } = incentive
  const doubts = eachOnce([...criteria, ...terms, ...companions].map(({ doubt }) => doubt))
  return (
    <tr role="row" id={slug}>
      <th scope="row" role="rowheader">
        <a href={href(locale, `/incentives/${slug}`)}>{title[locale]}</a>
        <small>{scope.name[locale]}</small>
      </th>
      <td role="cell">
        <div>
          <b>{t(`treatment.${treatmentOf(incentive)}`)}</b>
          {unpriced && <p>{unpriced[locale]}</p>}
        </div>
      </td>
      <td role="cell">
        <TermLines terms={terms} />
      </td>
      <td role="cell">
        <ConditionLines criteria={criteria} questions={questions} />
      </td>
      <td role="cell">
        <Lines
          lines={basis.map(({ instrument, article }) => (
            <>
              <InstrumentLink instrument={instrument} />
              {article && <p>{article[locale]}</p>}
            </>
          ))}
        />
      </td>
      <td role="cell">
        <div>{granted && <GrantedMark incentive={incentive} granted={granted} />}</div>
      </td>
      <td role="cell">
        <Lines lines={[...doubts, ...(note ? [note] : [])].map((doubt) => doubt[locale])} />
      </td>
    </tr>
  )
}

function Lines({ lines }: { lines: readonly React.ReactNode[] }) {
  const t = useTranslations('incentives.table')
  if (lines.length === 0) return <div>{t('none')}</div>
  return (
    <ul>
      {lines.map((line, place) => (
        <li key={place}>{line}</li>
      ))}
    </ul>
  )
}

function TermLines({ terms }: Pick<Incentive, 'terms'>) {
  const t = useTranslations('incentives')
  const words = useTermWords()
  return (
    <Lines
      lines={terms.map((term) =>
        [
          `${t(`taxes.${term.tax}`)}: ${words.granted(term)}`,
          term.variant === null ? null : t('forms.name', { number: term.variant }),
        ]
          .filter(Boolean)
          .join(', '),
      )}
    />
  )
}

function ConditionLines({ criteria, questions }: Pick<Incentive, 'criteria'> & Pick<Props, 'questions'>) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  const said = ({ question: key, criteria: own }: Condition) => {
    const question = questions.find((known) => known.key === key) ?? null
    const rules = own.map(({ test, value }) => ruleSaid(question, test, value)[locale])
    return `${question?.text[locale] ?? key} ${new Intl.ListFormat(locale, { type: 'disjunction' }).format(rules)}`
  }
  return (
    <Lines
      lines={conditionsOf(criteria).flatMap(({ variant, groups }) =>
        groups.flatMap(({ needs, conditions }) => {
          const form = variant === null ? '' : `${t('forms.name', { number: variant })}: `
          return needs === 'one'
            ? [form + conditions.map(said).join(t('conditionList.or'))]
            : conditions.map((condition) => form + said(condition))
        }),
      )}
    />
  )
}
