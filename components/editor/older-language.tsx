'use client'

import { useTranslations } from 'next-intl'

type Language = 'en' | 'vi'
type Props = {
  name: string
  /** Which of them this form changes. */
  changed: Record<Language, boolean>
  /** Which of them readers see lagging behind, and since which release. */
  since?: { older: Language; since: number } | undefined
  isConfirmed: boolean
}

/** The language that lags behind with what the form holds now; null when they are in step. */
function olderNow({ changed, since }: Pick<Props, 'changed' | 'since'>): Language | null {
  if (changed.en && changed.vi) return null
  if (since) return changed[since.older] ? null : since.older
  if (changed.en) return 'vi'
  return changed.vi ? 'en' : null
}

/** Says which language is older than the other, and lets its editor say that it still fits. */
export function OlderLanguage({ name, changed, since, isConfirmed }: Props) {
  const t = useTranslations('editor.older')
  const older = olderNow({ changed, since })
  const field = `still.${name.slice(name.indexOf('.') + 1)}`
  return (
    <div role="status" className="text-note">
      {older !== null && (
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1 border-l-4 border-warn pl-3">
          <span className="text-warn">
            {since?.older === older ? t(`${older}Since`, { release: since.since }) : t(`${older}Now`)}
          </span>
          <label className="inline-flex min-h-6 items-center gap-2">
            <input
              type="checkbox"
              name={field}
              value="yes"
              defaultChecked={isConfirmed}
              className="size-4 accent-accent"
            />
            {t(`${older}Fits`)}
          </label>
        </div>
      )}
    </div>
  )
}
