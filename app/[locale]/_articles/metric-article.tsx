import { getTranslations } from 'next-intl/server'
import { TrendFigure } from '@/components/charts/trend-figure'
import { PublishedAndAdded } from '@/components/derivations/published-and-added'
import { UnmakableList } from '@/components/derivations/unmakable-list'
import { type ExploredSubject, ExploreFigures } from '@/components/explore/explore-figures'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { comparableGroups } from '@/components/metrics/comparable-groups'
import { Comparison } from '@/components/metrics/comparison'
import { MetricData } from '@/components/metrics/metric-data'
import { Measured } from '@/components/metrics/measured'
import { SubjectFigures } from '@/components/metrics/subject-figures'
import { SourceList } from '@/components/sources/source-list'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { Disclosure } from '@/components/ui/disclosure'
import { termsOf } from '@/lib/derivations/formula'
import { explainDerivations } from '@/lib/derivations/queries'
import { sideBySide } from '@/lib/derivations/side-by-side'
import { isCalculatedHere } from '@/lib/derivations/zonebook'
import type { Figure } from '@/lib/figures/figure'
import { listFigures } from '@/lib/figures/queries'
import type { Metric } from '@/lib/metrics/metric'
import { type Definition, listDefinitions, listMetrics } from '@/lib/metrics/queries'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import { href } from '@/lib/words/href'
import { listZones } from '@/lib/zones/queries'
import type { Zone } from '@/lib/zones/zone'
import { byReach } from './figures-by-reach'

type Props = { at: AsOf; locale: Locale; metric: Metric }

/** Why a metric that is calculated cannot be, zone by zone. */
async function readUnmakable(at: AsOf, metric: string, definitions: readonly Definition[]) {
  const terms = definitions.flatMap(({ formula }) => (formula ? termsOf(formula) : []))
  if (terms.length === 0) return []
  const explained = await explainDerivations(at, metric, [...new Set(terms.map((term) => term.metric))])
  return explained.flatMap(({ unmakable }) => unmakable)
}

const asSubjects = (groups: readonly Figure[][]): ExploredSubject[] =>
  groups.flatMap((figures) => {
    const [first] = figures
    return first ? [{ key: first.subject.key, name: first.subject.name, figures }] : []
  })

/** The zones in Viet Nam that are more than a plan and have reported nothing of it. */
const silent = (zones: readonly Zone[], known: readonly ExploredSubject[]): ExploredSubject[] =>
  zones
    .filter(({ membership }) => membership !== 'benchmark' && membership !== 'prospective')
    .filter(({ slug }) => known.every(({ key }) => key !== slug))
    .map(({ slug, name }) => ({ key: slug, name, figures: [] }))

/** One metric over all zones: what it counts, what they come to together, side by side, over time, and every figure. */
export async function MetricArticle({ at, locale, metric }: Props) {
  const [t, shell, says, figures, zones, metrics, definitions] = await Promise.all([
    getTranslations('metrics'),
    getTranslations('shell'),
    getTranslations('derivations'),
    listFigures(at, { metric: metric.key }),
    listZones(at),
    listMetrics(at),
    listDefinitions(at, metric.key),
  ])
  const { together, zoned, elsewhere, abroad } = byReach(figures, zones)
  const published = together.filter((figure) => !isCalculatedHere(figure))
  const pair = sideBySide(together)
  const unmakable = await readUnmakable(at, metric.key, definitions)
  const counted = definitions.map((definition) => ({
    ...definition,
    figures: figures.filter((figure) => figure.definition.key === definition.key).length,
  }))
  const home = [together, ...zoned, ...elsewhere].filter((group) => group.length > 0)
  const [explored, exploredAbroad] = [asSubjects([...zoned, ...elsewhere]), asSubjects(abroad)]

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
        {published.length > 0 ? (
          <TrendFigure figures={published} />
        ) : (
          <p className="text-muted">{t('togetherMissing')}</p>
        )}
      </Section>
      {pair && (
        <Section id="added-up" title={says('addedUp')} aside={<p>{says('addedUpIntro')}</p>}>
          <PublishedAndAdded pair={pair} />
        </Section>
      )}
      {explored.length > 0 && (
        <Section id="time" title={t('overTime')} aside={<p>{t('overTimeIntro')}</p>}>
          <ExploreFigures
            metric={metric}
            subjects={[...explored, ...silent(zones, explored)]}
            table={<SubjectFigures caption={t('all')} groups={home} />}
            {...(zoned.length > 0 && { bars: '#zones' })}
          />
        </Section>
      )}
      <Section id="zones" title={t('byZone')} aside={zoned.length > 0 && <p>{t('byZoneIntro')}</p>}>
        {zoned.length > 0 ? (
          <Comparison groups={comparableGroups(zoned.flat())} />
        ) : (
          <p className="text-muted">{t('byZoneMissing')}</p>
        )}
      </Section>
      <Section id="measured" title={t('measured')}>
        <Measured metric={metric} metrics={metrics} definitions={counted} />
      </Section>
      {unmakable.length > 0 && (
        <Section id="not-calculated" title={says('unmade')} aside={<p>{says('unmadeIntro')}</p>}>
          <Disclosure summary={says('unmadeCount', { count: unmakable.length })}>
            <UnmakableList unmakable={unmakable} />
          </Disclosure>
        </Section>
      )}
      {explored.length === 0 && (
        <Section id="figures" title={t('all')}>
          {home.length > 0 ? (
            <SubjectFigures caption={t('all')} groups={home} />
          ) : (
            <p className="text-muted">{t('none')}</p>
          )}
        </Section>
      )}
      {abroad.length > 0 && (
        <Section id="abroad" title={t('abroad')} aside={<p>{t('abroadIntro')}</p>}>
          <ExploreFigures
            metric={metric}
            subjects={exploredAbroad}
            table={<SubjectFigures caption={t('abroadTable')} groups={abroad} />}
            bars="#abroad-bars"
          />
          <div id="abroad-bars" className="mt-10">
            <Comparison groups={comparableGroups(abroad.flat())} />
          </div>
        </Section>
      )}
      {figures.length > 0 && (
        <Section id="sources" title={t('sources')}>
          <SourceList sources={figures.map(({ source }) => source)} />
        </Section>
      )}
      <Section id="data" title={t('data')}>
        <MetricData metric={metric} figures={figures} />
      </Section>
    </article>
  )
}
