import { useLocale, useTranslations } from 'next-intl'
import { isExpected, type MetricFreshness } from '@/lib/freshness/freshness'
import { NextUpdate } from './next-update'

/** Every figure that is expected of a zone, and when the next one is due. */
export function UpdatesDue({ metrics }: { metrics: readonly MetricFreshness[] }) {
  const locale = useLocale()
  const t = useTranslations('freshness')
  const expected = metrics.filter(({ freshness }) => isExpected(freshness))
  return (
    <div id="updates">
      <h3>{t('title')}</h3>
      {expected.length === 0 ? (
        <p className="mt-2">{t('none')}</p>
      ) : (
        <>
          <p className="mt-2 mb-3 measure">{t('intro')}</p>
          <dl className="border-b border-rule text-note [&_dt]:text-muted [&>div]:grid [&>div]:gap-x-6 [&>div]:border-t [&>div]:border-rule [&>div]:py-2 md:[&>div]:grid-cols-[13rem_1fr]">
            {expected.map(({ metric, freshness }) => (
              <div key={metric.key}>
                <dt>{metric.name[locale]}</dt>
                <dd>
                  <NextUpdate freshness={freshness} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </div>
  )
}
