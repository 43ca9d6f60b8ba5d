import { useLocale, useTranslations } from 'next-intl'
import type { Reason, Verdict } from '@/lib/estimate/estimate'
import { Article } from './article'
import { type Alternatives, type Condition, conditionsOf, decidingOf } from './conditions'
import { type Questions, QuestionLink } from './to-tell'

const SIGNS: Record<Verdict, string> = { yes: '✓', no: '✗', unknown: '?' }

/** Whether one has it, in a word; styled as a `Mark`, in one class for there are fifty on a page. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const t = useTranslations('estimate.verdicts')
  return <span className={`mk v-${verdict}`}>{t(verdict)}</span>
}

type Props = { reasons: readonly Reason[]; questions: Questions }

/** Every condition of an incentive: what is asked, the answer, the rule, and whether the one meets the other; then where it stands. */
export function ReasonList({ reasons, questions }: Props) {
  const t = useTranslations('estimate.why')
  if (reasons.length === 0) return <p className="la">{t('none')}</p>
  return (
    <>
      <Groups groups={conditionsOf(reasons)} questions={questions} />
      <Grounds reasons={reasons} />
    </>
  )
}

/** The conditions alone that keep an incentive from the project. */
export const DecidingReasons = ({ reasons, questions }: Props) => (
  <Groups groups={decidingOf(reasons)} questions={questions} />
)

function Groups({ groups, questions }: { groups: readonly Alternatives[]; questions: Questions }) {
  const t = useTranslations('estimate.why')
  if (groups.length === 0) return null
  return (
    <ul className="re">
      {groups.map(({ conditions }) => (
        <li key={conditions.map(({ question }) => question).join()}>
          {conditions.length > 1 && <small>{t('oneOf')}</small>}
          {conditions.map((condition) => (
            <One key={condition.question} condition={condition} questions={questions} />
          ))}
        </li>
      ))}
    </ul>
  )
}

function One({ condition, questions }: { condition: Condition; questions: Questions }) {
  const locale = useLocale()
  const t = useTranslations('estimate.why')
  const { question, asked, said, verdict, rules } = condition
  const or = new Intl.ListFormat(locale, { type: 'disjunction' })
  const rule = or.format(rules.map((text) => text[locale]))
  return (
    <p className={`v-${verdict}`}>
      <span aria-hidden>{SIGNS[verdict]}</span>{' '}
      {said === null ? <QuestionLink question={question} questions={questions} /> : asked[locale]}{' '}
      <b>{said === null ? t('unanswered') : said[locale]}</b>
      {rule !== said?.[locale] && <>; {t('needed', { rule })}</>}
    </p>
  )
}

/** Where the conditions stand and what is not certain of them, each once. */
function Grounds({ reasons }: { reasons: readonly Reason[] }) {
  const locale = useLocale()
  const t = useTranslations('estimate.why')
  const named = reasons.flatMap(({ instrument, article }) => (instrument ? [{ instrument, article }] : []))
  const once = new Map(named.map((one) => [`${one.instrument.slug} ${one.article?.en ?? ''}`, one]))
  const doubts = new Map(reasons.flatMap(({ doubt }) => (doubt ? [[doubt.en, doubt] as const] : [])))
  return (
    <>
      {once.size > 0 && (
        <p className="la">
          {t('stands')}{' '}
          {[...once].map(([key, one], place) => (
            <span key={key}>
              {place > 0 && '; '}
              <Article {...one} />
            </span>
          ))}
        </p>
      )}
      {[...doubts].map(([key, doubt]) => (
        <p key={key} className="la">
          {t('doubt')}: {doubt[locale]}
        </p>
      ))}
    </>
  )
}
