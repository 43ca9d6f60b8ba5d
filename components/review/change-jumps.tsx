import { useLocale, useTranslations } from 'next-intl'
import { type ChangeNames, useChangeName } from '@/components/staff/change-name'
import type { ChangeView } from '@/lib/changes/change-view'
import type { Comment } from '@/lib/review/waiting'
import { percentWords } from './percent'

type Props = { changes: readonly ChangeView[]; names: ChangeNames; comments: readonly Comment[] }

/** The changes of a change set by name, each with how far it moves and a way to it. */
export function ChangeJumps({ changes, names, comments }: Props) {
  const locale = useLocale()
  const [t, staff] = [useTranslations('review'), useTranslations('staff.change')]
  const nameOf = useChangeName(names)
  const said = Map.groupBy(comments, ({ change }) => change)
  return (
    <nav aria-labelledby="jumps" className="min-w-0 lg:sticky lg:top-6 lg:max-h-[85vh] lg:overflow-y-auto">
      <h2 id="jumps" className="mb-2 text-note font-semibold text-muted">
        {t('page.changes')}
      </h2>
      <ol className="border-b border-rule text-note">
        {changes.map((change) => {
          const count = said.get(change.id)?.length ?? 0
          return (
            <li key={change.id} className="border-t border-rule py-2">
              <a href={`#change-${change.id}`} className="block">
                {nameOf(change)}
              </a>
              <span className="text-muted">
                {change.move?.percent == null
                  ? staff(change.operation)
                  : percentWords(change.move.percent, locale)}
                {count > 0 && ` · ${t('comments.count', { count })}`}
                {change.stale && ` · ${staff('stale')}`}
              </span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
