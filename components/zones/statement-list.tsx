import { useLocale, useTranslations } from 'next-intl'
import { SourceNote } from '@/components/figures/source-note'
import { Mark } from '@/components/ui/mark'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Statement } from '@/lib/statements/statement'

/** Statements under their topics, each with its source. `plain` where the heading above says the topic already. */
export function StatementList({
  statements,
  plain = false,
}: {
  statements: readonly Statement[]
  plain?: boolean
}) {
  const t = useTranslations('zone.topic')
  const topics = [...Map.groupBy(statements, ({ topic }) => topic)]
  if (topics.length === 0) return null
  if (plain) return <Lines statements={statements} ruled />
  return (
    <dl className="st">
      {topics.map(([topic, group]) => (
        <div key={topic}>
          <dt>{t(topic)}</dt>
          <dd>
            <Lines statements={group} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Lines({ statements, ruled = false }: { statements: readonly Statement[]; ruled?: boolean }) {
  return (
    <ul className={ruled ? 'sl ru' : 'sl'} data-numbers="quoted">
      {statements.map((statement) => (
        <li key={statement.id}>
          <StatementText statement={statement} />
        </li>
      ))}
    </ul>
  )
}

/** One sourced sentence: what is said, by whom, for when, with what reservation. */
export function StatementText({ statement, dated = true }: { statement: Statement; dated?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { text, period, periodNote, note, verified, source } = statement
  const remarks = [
    dated && period !== null ? formatPeriod({ period }, locale) : '',
    periodNote?.[locale],
    note?.[locale],
  ].filter(Boolean)
  return (
    <>
      <Linked text={text[locale]} /> {!verified && <Mark tone="warn">{t('unverified')}</Mark>}{' '}
      <small>
        {remarks.length > 0 && `${remarks.join(' · ')} · `}
        <SourceNote source={source} />
      </small>
    </>
  )
}

/** An address among the statements can be followed. */
function Linked({ text }: { text: string }) {
  if (!/^https?:\/\/\S+$/.test(text)) return text
  return (
    <a href={text} rel="external noopener">
      {text}
    </a>
  )
}
