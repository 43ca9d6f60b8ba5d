import { useLocale, useTranslations } from 'next-intl'
import type { Formula } from '@/lib/derivations/formula'
import { SIGNIFICANT_DIGITS } from '@/lib/derivations/rounding'
import type { Metric } from '@/lib/metrics/metric'
import type { Text } from '@/lib/shared/text'
import { FormulaWords } from './formula-words'

type Calculated = { key: string; text: Text; formula: Formula | null }

/** Every way in which a metric is calculated, and the rules that all of them follow. */
export function Formulas({
  definitions,
  metrics,
}: {
  definitions: readonly Calculated[]
  metrics: readonly Metric[]
}) {
  const locale = useLocale()
  const t = useTranslations('derivations')
  return (
    <>
      <ul className="list-disc pl-5">
        {definitions.map(
          ({ key, text, formula }) =>
            formula && (
              <li key={key}>
                <FormulaWords formula={formula} metrics={metrics} />
                <span data-numbers="quoted" className="block text-note text-muted">
                  {text[locale]}
                </span>
              </li>
            ),
        )}
      </ul>
      <p data-numbers="counted" className="mt-2 text-note text-muted">
        {t('rules', { digits: SIGNIFICANT_DIGITS })}
      </p>
    </>
  )
}
