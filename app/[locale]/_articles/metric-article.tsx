import { getTranslations } from 'next-intl/server'
import { TrendFigure } from '@/components/charts/trend-figure'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { comparableGroups } from '@/components/metrics/comparable-groups'
import { Comparison } from '@/components/metrics/comparison'
import { Measured } from '@/components/metrics/measured'
import { SubjectFigures } from '@/components/metrics/subject-figures'
import { drawable, ZoneTrends } from '@/components/metrics/zone-trends'
import { SourceList } from '@/components/sources/source-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { listFigures } from '@/lib/figures/queries'
import type { Metric } from '@/lib/metrics/metric'
import { listDefinitions } from '@/lib/metrics/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { listZones } from '@/lib/zones/queries'
import { byReach } from './figures-by-reach'

type Props = { at: AsOf; locale: Locale; metric: Metric }

/** One metric over all zones: what it counts, what they come to together, side by side, over time, and every figure. */
export async function MetricArticle({ at, locale, metric }: Props) {
  const [t, shell, figures, zones, definitions] = await Promise.all([
    getTranslations('metrics'),
    getTranslations('shell'),
    listFigures(at, { metric: metric.key }),
    listZones(at),
    listDefinitions(at, metric.key),
  ])
  const { together, zoned, elsewhere, abroad } = byReach(figures, zones)
  const counted = definitions.map((definition) => ({
    ...definition,
    figures: figures.filter((figure) => figure.definition.key === definition.key).length,
  }))
  const [trends, home] = [drawable([...zoned, ...elsewhere]), [together, ...zoned, ...elsewhere]]

  return (
    <article>
      <div className="mb-3">
        <Breadcrumb
          label={shell('breadcrumb')}
          crumbs={[{ label: t('allMetrics'), href: href(locale, '/metrics') }]}
        />
      </div>
      <PageHeading title={metric.name[locale]}>
        <p>{metric.description[locale]}</p>
      </PageHeading>
      <Section id="together" title={t('together')}>
        {together.length > 0 ? (
          <TrendFigure figures={together} />
        ) : (
          <p className="text-muted">{t('togetherMissing')}</p>
        )}
      </Section>
      <Section id="zones" title={t('byZone')} aside={zoned.length > 0 && <p>{t('byZoneIntro')}</p>}>
        {zoned.length > 0 ? (
          <Comparison groups={comparableGroups(zoned.flat())} />
        ) : (
          <p className="text-muted">{t('byZoneMissing')}</p>
        )}
      </Section>
      {trends.length > 0 && (
        <Section id="time" title={t('overTime')} aside={<p>{t('overTimeIntro')}</p>}>
          <ZoneTrends trends={trends} />
        </Section>
      )}
      <Section id="measured" title={t('measured')}>
        <Measured metric={metric} definitions={counted} />
      </Section>
      <Section id="figures" title={t('all')}>
        {home.flat().length > 0 ? (
          <SubjectFigures caption={t('all')} groups={home.filter((group) => group.length > 0)} />
        ) : (
          <p className="text-muted">{t('none')}</p>
        )}
      </Section>
      {abroad.length > 0 && (
        <Section id="abroad" title={t('abroad')} aside={<p>{t('abroadIntro')}</p>}>
          <Comparison groups={comparableGroups(abroad.flat())} />
          <div className="mt-10">
            <SubjectFigures caption={t('abroadTable')} groups={abroad} />
          </div>
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="sources" title={t('sources')}>
          <SourceList sources={figures.map(({ source }) => source)} />
        </Section>
      )}
    </article>
  )
}
