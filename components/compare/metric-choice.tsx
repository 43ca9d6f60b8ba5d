import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { METRIC_TOPICS, type Metric } from '@/lib/metrics/metric'
import { liveHref } from '@/lib/words/href'
import { type Asked, compareHref } from './address'
import { KeptFields } from './kept-fields'

/** Which rows there are: a form that needs no script. `reported` are those that any of the compared reports. */
export function MetricChoice({
  asked,
  reported,
  shown,
}: {
  asked: Asked
  reported: readonly Metric[]
  shown: readonly string[]
}) {
  const locale = useLocale()
  const t = useTranslations('compare.metrics')
  const topics = useTranslations('metrics.topics')
  return (
    <Disclosure summary={t('label')}>
      <form action={liveHref(locale, '/compare')} className="text-note">
        <KeptFields asked={asked} without="metrics" />
        <p className="mb-3 text-muted">{t('hint')}</p>
        <div className="grid [grid-template-columns:repeat(auto-fit,minmax(15rem,1fr))] gap-x-8 gap-y-4 [&_label]:flex [&_label]:gap-2 [&_label]:py-0.5">
          {METRIC_TOPICS.map((topic) => {
            const own = reported.filter((metric) => metric.topic === topic)
            if (own.length === 0) return null
            return (
              <fieldset key={topic}>
                <legend className="font-semibold">{topics(topic)}</legend>
                {own.map(({ key, name }) => (
                  <label key={key}>
                    <input type="checkbox" name="metrics" value={key} defaultChecked={shown.includes(key)} />
                    {name[locale]}
                  </label>
                ))}
              </fieldset>
            )
          })}
        </div>
        <p className="mt-4 flex flex-wrap items-center gap-6">
          <Button look="plain">{t('submit')}</Button>
          {asked.metrics && (
            <a href={compareHref(locale, asked, { metrics: null })} rel="nofollow">
              {t('reset')}
            </a>
          )}
        </p>
      </form>
    </Disclosure>
  )
}
