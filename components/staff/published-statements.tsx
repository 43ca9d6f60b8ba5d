import { useLocale, useTranslations } from 'next-intl'
import { Mark } from '@/components/ui/mark'
import type { DraftedChange } from '@/lib/changes/change-view'
import { formatPeriod } from '@/lib/shared/format-date'
import { STATEMENT_TOPICS, type Statement } from '@/lib/statements/statement'
import { RowActions } from './row-actions'

type Props = { home: string; statements: readonly Statement[]; drafted: readonly DraftedChange[] }

/** The published statements on a zone and its sites, by topic. */
export function PublishedStatements({ home, statements, drafted }: Props) {
  const locale = useLocale()
  const t = useTranslations('staff.zone')
  const topics = useTranslations('forms.topics')
  const figures = useTranslations('figures')
  const groups = STATEMENT_TOPICS.map((topic) => ({
    topic,
    on: statements.filter((one) => one.topic === topic),
  }))
  if (statements.length === 0) return <p className="text-muted">{t('noStatements')}</p>
  return groups
    .filter(({ on }) => on.length > 0)
    .map(({ topic, on }) => (
      <section key={topic} aria-labelledby={`topic-${topic}`} className="border-t border-ink py-3">
        <h3 id={`topic-${topic}`}>{topics(topic)}</h3>
        <ul className="text-note">
          {on.map((statement, index) => {
            const about = { topic: topics(topic), number: index + 1 }
            return (
              <li
                key={statement.id}
                className="grid gap-x-6 gap-y-1 border-t border-rule py-2 md:grid-cols-[minmax(0,1fr)_12rem] md:items-baseline"
              >
                <span>
                  {statement.text[locale]}{' '}
                  <span className="text-muted">
                    {statement.source.id}, {statement.source.publisher}
                    {statement.period !== null && `, ${formatPeriod({ period: statement.period }, locale)}`}
                  </span>{' '}
                  {!statement.verified && <Mark tone="warn">{figures('unverified')}</Mark>}
                </span>
                <RowActions
                  edit={`${home}/statements/${statement.id}`}
                  drafted={drafted.find(({ kind, base }) => kind === 'statement' && base === statement.id)}
                  names={{ change: t('changeStatement', about), withdraw: t('withdrawStatement', about) }}
                />
              </li>
            )
          })}
        </ul>
      </section>
    ))
}
