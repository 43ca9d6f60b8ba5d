import { useLocale, useTranslations } from 'next-intl'
import { toPlot } from '@/components/charts/plot'
import { SmallSeries } from '@/components/charts/small-series'
import type { Figure } from '@/lib/figures/figure'
import type { Series } from '@/lib/figures/series'
import { href } from '@/lib/words/href'

type Props = { series: Series; metric: Figure['metric'] }

/** How a national figure moved, and the way to all of it; or that nothing else is known. */
export function NationalSeries({ series, metric }: Props) {
  const locale = useLocale()
  const t = useTranslations('home.series')
  if (!toPlot(series))
    return <p className="mt-auto border-t border-rule pt-2 text-note text-muted">{t('alone')}</p>

  return (
    <div className="mt-auto">
      <SmallSeries series={series} metric={metric} />
      <p className="text-note">
        <a href={href(locale, `/metrics/${metric.key}`)} className="inline-block py-1">
          {t('more')}
          <span className="sr-only">: {metric.name[locale]}</span>
        </a>
      </p>
    </div>
  )
}
