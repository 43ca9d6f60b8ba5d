import { useTranslations } from 'next-intl'
import type { ReleaseChange } from '@/lib/releases/release'
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
      {differences.map(({ field, before, after }) => (
        <div key={field} className={`grid gap-x-6 gap-y-1 border-t border-rule py-2 ${columns}`}>
          <dt className="font-semibold">{nameOf(field)}</dt>
          {[
            { when: t('old'), words: words(field, before) },
            { when: t('new'), words: words(field, after) },
          ].map((version) => (
            <dd key={version.when} className="min-w-0 wrap-anywhere">
              <span className="text-muted">{version.when}: </span>
              {version.words ?? <span className="text-muted">{t('nothingSaid')}</span>}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  )
}
