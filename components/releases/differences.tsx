import { useTranslations } from 'next-intl'
import type { ReleaseChange } from '@/lib/releases/release'
import { rowsChanged } from '@/lib/releases/said-rows'
import { SaidRows } from './said-rows'
import { useFieldName, useSaidWords } from './said-words'

type Props = {
  change: Pick<ReleaseChange, 'kind' | 'differences'>
  /** Stacked, where there is no room for two texts beside each other. */
  narrow?: boolean
}

/** What a change changed, field by field: what was said before, and what is said since. */
export function Differences({ change: { kind, differences }, narrow = false }: Props) {
  const t = useTranslations('releases')
  const [words, nameOf] = [useSaidWords(kind), useFieldName()]
  if (differences.length === 0) return null
  const columns = narrow ? '' : 'md:grid-cols-[11rem_1fr_1fr]'
  return (
    <dl data-numbers="quoted" className="mt-2 text-note">
      {differences.map(({ field, before, after }) => {
        const rows = rowsChanged({ before, after })
        return (
          <div key={field} className={`grid gap-x-6 gap-y-1 border-t border-rule py-2 ${columns}`}>
            <dt className="font-semibold">{nameOf(field)}</dt>
            {[
              { when: t('old'), said: before, rows: rows?.before },
              { when: t('new'), said: after, rows: rows?.after },
            ].map((version) => (
              <dd key={version.when} className="min-w-0 wrap-anywhere">
                <span className="text-muted">{version.when}: </span>
                {version.rows && version.rows.length > 0 ? (
                  <SaidRows kind={kind} rows={version.rows} />
                ) : (
                  (!version.rows && words(field, version.said)) || (
                    <span className="text-muted">{t(rows?.same ? 'noneOther' : 'nothingSaid')}</span>
                  )
                )}
              </dd>
            ))}
            {rows && rows.same > 0 && (
              <dd className={`text-muted ${narrow ? '' : 'md:col-start-2 md:col-end-4'}`}>
                {t('rowsSame', { count: rows.same })}
              </dd>
            )}
          </div>
        )
      })}
    </dl>
  )
}
