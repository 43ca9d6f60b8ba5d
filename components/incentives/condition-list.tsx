import { useLocale, useTranslations } from 'next-intl'
import { InstrumentLink } from '@/components/law/instrument-link'
import { eachOnce } from '@/lib/estimate/doubts'
import { ruleSaid } from '@/lib/estimate/rule-words'
import { type Condition, conditionsOf, type ConditionGroup } from '@/lib/incentives/condition-groups'
import type { Incentive, IncentiveCriterion } from '@/lib/incentives/dto'
import type { Question } from '@/lib/questions/dto'
import styles from './incentive.module.css'

type Props = Pick<Incentive, 'criteria'> & { questions: readonly Question[] }

/** What is asked of a project, as questions, with the answers that meet each and what is not certain of it. */
export function ConditionList({ criteria, questions }: Props) {
  const t = useTranslations('incentives.forms')
  const article = oneGround(criteria)
  return (
    <div data-numbers="quoted">
      <ul className={styles['conditions']}>
        {conditionsOf(criteria).flatMap(({ variant, groups }) =>
          groups.map((group, place) => (
            <li key={`${variant} ${place}`}>
              <Heading group={group} form={variant === null ? null : t('name', { number: variant })} />
              {group.conditions.map((condition, at) => (
                <Asked key={at} condition={condition} questions={questions} withGround={article === null} />
              ))}
            </li>
          )),
        )}
      </ul>
      {article && <Ground criterion={article} />}
    </div>
  )
}

function Heading({ group: { needs, conditions }, form }: { group: ConditionGroup; form: string | null }) {
  const t = useTranslations('incentives.conditionList')
  const isOneOf = needs === 'one' && (conditions.length > 1 || (conditions[0]?.criteria.length ?? 0) > 1)
  if (!isOneOf && form === null) return null
  return <h3>{[form, isOneOf ? t('one') : null].filter(Boolean).join(': ')}</h3>
}

type AskedProps = { condition: Condition; questions: readonly Question[]; withGround: boolean }

function Asked({ condition: { question: key, criteria }, questions, withGround }: AskedProps) {
  const locale = useLocale()
  const question = questions.find((known) => known.key === key) ?? null
  const [first] = criteria
  const said = criteria.map(({ test, value }) => ruleSaid(question, test, value)[locale])
  const doubts = eachOnce(criteria.map(({ doubt }) => doubt))
  return (
    <div>
      <p>
        <span>{question?.text[locale] ?? key}</span>
        <strong className="font-semibold">{alternatives(said, locale)}</strong>
      </p>
      {question?.hint && <p className="text-note text-muted">{question.hint[locale]}</p>}
      {doubts.map((doubt) => (
        <p key={doubt.en} className="text-note text-warn">
          {doubt[locale]}
        </p>
      ))}
      {withGround && first && <Ground criterion={first} />}
    </div>
  )
}

/** "Software, cybersecurity or something else". */
const alternatives = (said: readonly string[], locale: string) =>
  new Intl.ListFormat(locale, { type: 'disjunction' }).format(said)

function Ground({ criterion: { instrument, article } }: { criterion: IncentiveCriterion }) {
  const locale = useLocale()
  const t = useTranslations('incentives')
  if (!instrument) return null
  return (
    <p className="mt-2 text-note text-muted">
      {t('conditionList.where')} <InstrumentLink instrument={instrument} />
      {': '}
      {article?.[locale] ?? t('articleNone')}
    </p>
  )
}

/** Where all conditions stand, when it is one place. */
function oneGround(criteria: readonly IncentiveCriterion[]): IncentiveCriterion | null {
  const [first] = criteria
  const places = new Set(criteria.map(({ instrument, article }) => `${instrument?.slug} ${article?.en}`))
  return first && places.size === 1 ? first : null
}
