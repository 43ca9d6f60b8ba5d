import { useLocale, useTranslations } from 'next-intl'
import { FigureCell } from '@/components/figures/figure-value'
import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Site } from '@/lib/zones/zone'
import { FigureRows } from './figure-rows'

export type KnownSite = { site: Site; figures: readonly Figure[] }

/** What is known of each site, phase or building by itself. */
export function SiteFigures({ sites }: { sites: readonly KnownSite[] }) {
  const locale = useLocale()
  const t = useTranslations('zone')
  const words = useTranslations('figures')
  if (sites.length === 0) return null
  return (
    <div>
      <h3>{t('sites')}</h3>
      <ul className="si">
        {sites.map(({ site, figures }) => (
          <li key={site.key} id={site.key}>
            <p>
              {site.name[locale]} <small>{t(`siteKind.${site.kind}`)}</small>
            </p>
            <dl>
              {[...headlines(figures)].map(([metric, figure]) => (
                <div key={metric}>
                  <dt>{figure.metric.name[locale]}</dt>
                  <dd>
                    <FigureCell figure={figure} />
                  </dd>
                </div>
              ))}
            </dl>
            {figures.length > 0 && (
              <details>
                <summary>{words('chart.numbers')}</summary>
                <FigureRows caption={site.name[locale]} figures={figures} metrics />
              </details>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
