import { useLocale, useTranslations } from 'next-intl'
import type { Statement } from '@/lib/statements/statement'

/** What nobody has reported for any zone of the network. */
export function NetworkGaps({ statements }: { statements: readonly Statement[] }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  if (statements.length === 0) return null
  return (
    <div>
      <h3>{t('networkGaps')}</h3>
      <ul data-numbers="quoted" className="mt-2 measure list-disc pl-5 text-note text-muted">
        {statements.map(({ id, text }) => (
          <li key={id} className="py-0.5">
            {text[locale]}
          </li>
        ))}
      </ul>
    </div>
  )
}
