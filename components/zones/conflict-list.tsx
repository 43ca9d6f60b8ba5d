import { useLocale, useTranslations } from 'next-intl'
import type { Text } from '@/lib/shared/text'

type Disagreement = { key: string; topic: Text; detail: Text; ruling: Text }

/** Where credible sources disagree, and how the portal shows it. */
export function ConflictList({ conflicts }: { conflicts: readonly Disagreement[] }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  return (
    <ul className="grid gap-6">
      {conflicts.map(({ key, topic, detail, ruling }) => (
        <li
          key={key}
          id={`conflict-${key}`}
          data-numbers="quoted"
          className="measure border-l-4 border-warn pl-4"
        >
          <h3>{topic[locale]}</h3>
          <p className="mt-1">{detail[locale]}</p>
          <p className="mt-1 text-note text-muted">
            {t('ruling')}: {ruling[locale]}
          </p>
        </li>
      ))}
    </ul>
  )
}
