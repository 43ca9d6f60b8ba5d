import { useLocale, useTranslations } from 'next-intl'
import { DescriptionList } from '@/components/ui/description-list'
import { isExpected, type MetricFreshness } from '@/lib/freshness/freshness'
import { NextUpdate } from './next-update'

/** Every figure that is expected of a zone, and when the next one is due. */
export function UpdatesDue({ metrics }: { metrics: readonly MetricFreshness[] }) {
  const locale = useLocale()
  const t = useTranslations('freshness')
  const expected = metrics.filter(({ freshness }) => isExpected(freshness))
  return (
    <section id="updates" aria-labelledby="updates-title">
      <h3 id="updates-title">{t('title')}</h3>
      {expected.length === 0 ? (
        <p className="mt-2">{t('none')}</p>
      ) : (
        <>
          <p className="mt-2 mb-4">{t('intro')}</p>
          <DescriptionList
            items={expected.map(({ metric, freshness }) => ({
              key: metric.key,
              term: metric.name[locale],
              detail: <NextUpdate freshness={freshness} />,
            }))}
          />
        </>
      )}
    </section>
  )
}
