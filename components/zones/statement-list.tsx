import { useLocale, useTranslations } from 'next-intl'
import { SourceReference } from '@/components/figures/source-reference'
import { DescriptionList } from '@/components/ui/description-list'
import { Mark } from '@/components/ui/mark'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Statement } from '@/lib/statements/statement'

/** Statements under their topics, each with its source. */
export function StatementList({ statements }: { statements: readonly Statement[] }) {
  const t = useTranslations('zone.topic')
  const topics = [...Map.groupBy(statements, ({ topic }) => topic)]
  if (topics.length === 0) return null
  return (
    <DescriptionList
      items={topics.map(([topic, group]) => ({
        key: topic,
        term: t(topic),
        detail: (
          <ul className="grid gap-3">
            {group.map((statement) => (
              <li key={statement.id}>
                <StatementText statement={statement} />
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  )
}

/** One sourced sentence: what is said, for when, with what reservation, by whom. */
export function StatementText({ statement, dated = true }: { statement: Statement; dated?: boolean }) {
  const locale = useLocale()
  const t = useTranslations('figures')
  const { text, period, periodNote, note, verified, source } = statement
  const remarks = [
    dated && period !== null ? formatPeriod({ period }, locale) : '',
    periodNote?.[locale],
    note?.[locale],
  ]
  return (
    <>
      <p data-numbers="quoted">
        <Linked text={text[locale]} /> {!verified && <Mark tone="warn">{t('unverified')}</Mark>}
      </p>
      <p data-numbers="quoted" className="text-note text-muted empty:hidden">
        {remarks.filter(Boolean).join(' · ')}
      </p>
      <p className="text-note">
        <SourceReference source={source} />
      </p>
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
