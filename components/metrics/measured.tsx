import { useLocale, useTranslations } from 'next-intl'
import { Formulas } from '@/components/derivations/formulas'
import { DescriptionList } from '@/components/ui/description-list'
import type { Formula } from '@/lib/derivations/formula'
import type { Metric } from '@/lib/metrics/metric'
import type { Text } from '@/lib/shared/text'
import { unitWords } from './unit-words'

type Counted = { key: string; text: Text; formula: Formula | null; figures: number }
type Props = { metric: Metric; metrics: readonly Metric[]; definitions: readonly Counted[] }

/** Unit, kind, how zones add up, how often it is due, how it is calculated, and everything that sources have counted under the name. */
export function Measured({ metric, metrics, definitions }: Props) {
  const locale = useLocale()
  const t = useTranslations('metrics')
  const calculated = definitions.filter(({ formula }) => formula !== null)
  const items = [
    { key: 'unit', term: t('unit'), detail: unitWords(metric.unit, locale) || t('unitNone') },
    { key: 'nature', term: t('nature'), detail: t(`natures.${metric.nature}`) },
    { key: 'aggregation', term: t('aggregation'), detail: t(`aggregations.${metric.aggregation}`) },
    ...(calculated.length === 0
      ? []
      : [
          {
            key: 'formula',
            term: t('formula'),
            detail: <Formulas definitions={calculated} metrics={metrics} />,
          },
        ]),
    { key: 'cadence', term: t('cadence'), detail: t(`cadences.${metric.cadence}`) },
    { key: 'definitions', term: t('definitions'), detail: <Definitions definitions={definitions} /> },
  ]
  return <DescriptionList items={items} />
}

function Definitions({ definitions }: { definitions: readonly Counted[] }) {
  const locale = useLocale()
  const t = useTranslations('metrics')
  return (
    <>
      <p>{t('definitionsIntro', { count: definitions.length })}</p>
      <ul className="mt-2 list-disc pl-5">
        {definitions.map(({ key, text, figures }) => (
          <li key={key}>
            {text[locale]}{' '}
            <span className="text-note text-muted">({t('definitionFigures', { count: figures })})</span>
          </li>
        ))}
      </ul>
    </>
  )
}
