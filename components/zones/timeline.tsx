import { useLocale } from 'next-intl'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Statement } from '@/lib/statements/statement'
import { StatementText } from './statement-list'

/** The life of a zone, as far as sources date it. */
export function Timeline({ statements }: { statements: readonly Statement[] }) {
  const locale = useLocale()
  return (
    <ol className="ml-1.5 border-l border-rule">
      {statements.map((statement) => (
        <li
          key={statement.id}
          className="relative grid gap-x-6 pb-6 pl-6 before:absolute before:top-2 before:-left-[5px] before:size-[9px] before:rounded-full before:bg-accent md:grid-cols-[11rem_1fr]"
        >
          <p className="font-semibold">
            {statement.period !== null && formatPeriod({ period: statement.period }, locale)}
          </p>
          <div className="measure">
            <StatementText statement={statement} dated={false} />
          </div>
        </li>
      ))}
    </ol>
  )
}
