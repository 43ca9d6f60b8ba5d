import { useTranslations } from 'next-intl'
import { SaidRows } from '@/components/releases/said-rows'
import { useFieldName, useSaidWords } from '@/components/releases/said-words'
import type { ChangeKind } from '@/lib/changes/change'
import { wordDiff } from '@/lib/history/word-diff'
import type { Difference, Said } from '@/lib/releases/difference'
import { rowsChanged } from '@/lib/releases/said-rows'
import { LOCALES, type Text } from '@/lib/shared/text'
import { WordDifference } from './word-difference'

const isText = (said: Said): said is Text => typeof said === 'object' && said !== null && 'en' in said

/** Field by field what one version says otherwise: texts word by word in each language, all else in words. */
export function FieldDifferences({
  kind,
  differences,
}: {
  kind: ChangeKind
  differences: readonly Difference[]
}) {
  const nameOf = useFieldName()
  return (
    <dl data-numbers="quoted" className="mt-2 text-note">
      {differences.map((difference) => (
        <div
          key={difference.field}
          className="grid gap-x-6 gap-y-1 border-t border-rule py-2 md:grid-cols-[11rem_1fr]"
        >
          <dt className="font-semibold">{nameOf(difference.field)}</dt>
          <dd className="min-w-0">
            <SaidOtherwise kind={kind} difference={difference} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function SaidOtherwise({ kind, difference }: { kind: ChangeKind; difference: Difference }) {
  const t = useTranslations()
  const words = useSaidWords(kind)
  const { field, before, after } = difference
  const rows = rowsChanged(difference)
  if (rows)
    return (
      <>
        {rows.before.length > 0 && (
          <del className="text-muted">
            <SaidRows kind={kind} rows={rows.before} />
          </del>
        )}
        {rows.after.length > 0 && (
          <ins className="no-underline">
            <SaidRows kind={kind} rows={rows.after} />
          </ins>
        )}
        {rows.same > 0 && <p className="text-muted">{t('releases.rowsSame', { count: rows.same })}</p>}
      </>
    )
  const isWorded = (isText(before) || before === null) && (isText(after) || after === null)
  if (!isWorded || (before === null && after === null)) {
    const [was, is] = [words(field, before), words(field, after)]
    return (
      <>
        {was !== null && <del className="text-muted">{was}</del>} {was !== null && is !== null && '→ '}
        {is === null ? (
          <span className="text-muted">{t('releases.nothingSaid')}</span>
        ) : (
          <ins className="no-underline">{is}</ins>
        )}
      </>
    )
  }
  return LOCALES.map((locale) => {
    const [was, is] = [before?.[locale] ?? '', after?.[locale] ?? '']
    return (
      <p key={locale} className="grid grid-cols-[2.5rem_1fr]">
        <span className="text-muted">{locale.toUpperCase()}</span>
        {was === is ? (
          <span className="text-muted">{t('history.sameWords')}</span>
        ) : (
          <WordDifference pieces={wordDiff(was, is)} lang={locale} />
        )}
      </p>
    )
  })
}
