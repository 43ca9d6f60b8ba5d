import { useLocale, useTranslations } from 'next-intl'
import type { Statement } from '@/lib/statements/statement'

/** What nobody has reported for any zone of the network, folded: it says nothing of this zone alone. */
export function NetworkGaps({ statements }: { statements: readonly Statement[] }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  if (statements.length === 0) return null
  return (
    <details>
      <summary>{t('gapsCount', { count: statements.length })}</summary>
      <ul data-numbers="quoted" className="sl">
        {statements.map(({ id, text }) => (
          <li key={id}>{text[locale]}</li>
        ))}
      </ul>
    </details>
  )
}
