import { useLocale, useTranslations } from 'next-intl'
import { FigureTable } from '@/components/figures/figure-table'
import { FigureCell } from '@/components/figures/figure-value'
import { Disclosure } from '@/components/ui/disclosure'
import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Site } from '@/lib/zones/zone'

/** What is known of each site, phase or building by itself. */
export function SiteFigures({ sites }: { sites: readonly { site: Site; figures: readonly Figure[] }[] }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  if (sites.length === 0) return null
  return (
    <div>
      <h3>{t('sites')}</h3>
      <ul className="mt-2 border-b border-rule">
        {sites.map(({ site, figures }) => (
          <li key={site.key} id={site.key} className="border-t border-rule py-3">
            <p>
              {site.name[locale]} <span className="text-note text-muted">({t(`siteKind.${site.kind}`)})</span>
            </p>
            <dl className="my-2 flex flex-wrap gap-x-10 gap-y-3">
              {[...headlines(figures)].map(([metric, figure]) => (
                <div key={metric}>
                  <dt className="text-note text-muted">{figure.metric.name[locale]}</dt>
                  <dd>
                    <FigureCell figure={figure} />
                  </dd>
                </div>
              ))}
            </dl>
            {figures.length > 0 && (
              <Disclosure summary={words('chart.numbers')}>
                <FigureTable caption={site.name[locale]} figures={figures} metrics />
              </Disclosure>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
