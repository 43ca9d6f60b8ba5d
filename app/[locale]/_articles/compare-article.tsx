import { getTranslations } from 'next-intl/server'
import { AskProblems } from '@/components/compare/ask-problems'
import { ComparedRows } from '@/components/compare/compared-rows'
import { ComparedZones } from '@/components/compare/compared-zones'
import { Controls } from '@/components/compare/controls'
import { MetricChoice } from '@/components/compare/metric-choice'
import { placeGroups } from '@/components/compare/place-groups'
import { ReadyComparisons } from '@/components/compare/ready-comparisons'
import { RulesInWords } from '@/components/compare/rules-in-words'
import { VerdictLegend } from '@/components/compare/verdict-legend'
import { ZonePicker } from '@/components/compare/zone-picker'
import { ExploreFigures } from '@/components/explore/explore-figures'
import { PageHeading } from '@/components/layout/page-heading'
import { Section } from '@/components/layout/section'
import { Disclosure } from '@/components/ui/disclosure'
import { readAsk } from '@/lib/compare/ask'
import { readCharted, readComparison, readReady } from '@/lib/compare/queries'
import { readView } from '@/lib/compare/view'
import type { AsOf } from '@/lib/releases/as-of'
import type { Locale } from '@/lib/shared/text'
import type { GroupKey } from '@/lib/zones/find-group'

type Props = { at: AsOf; locale: Locale; asked: URLSearchParams }

async function readGroups(at: AsOf, locale: Locale) {
  const [t, z, start] = await Promise.all([
    getTranslations('compare'),
    getTranslations('zones.groups'),
    readReady(at),
  ])
  const words = { networks: t('networks'), group: (key: GroupKey) => z(`${key}.title`) }
  return { ready: start.ready, groups: placeGroups(start.zones, start.networks, words, locale) }
}

/** Nothing is compared yet: what this is, comparisons to begin with, and everything that can be chosen. */
async function ComparisonStart({
  at,
  locale,
  chosen,
}: {
  at: AsOf
  locale: Locale
  chosen: readonly string[]
}) {
  const t = await getTranslations('compare')
  const { ready, groups } = await readGroups(at, locale)
  const nameOf = new Map(
    groups.flatMap(({ options }) => options.map(({ key, name }) => [key, name] as const)),
  )
  return (
    <>
      <VerdictLegend />
      <div className="mt-12">
        <Section id="choose" title={t('start.choose')}>
          <ZonePicker groups={groups} chosen={chosen} />
        </Section>
        {ready.length > 0 && (
          <Section id="ready" title={t('start.ready')}>
            <ReadyComparisons ready={ready} nameOf={nameOf} />
          </Section>
        )}
        <Section id="rules" title={t('rules.title')}>
          <RulesInWords />
        </Section>
      </div>
    </>
  )
}

/** Two to six beside each other, each row with whether it can be compared; without two of them, how to begin. */
export async function CompareArticle({ at, locale, asked: query }: Props) {
  const [t, ask, view] = [await getTranslations('compare'), readAsk(query), readView(query)]
  const comparison = await readComparison(at, ask)
  const { places, problems } = comparison
  const chosen = places.map(({ key }) => key)
  const asked = { ...ask, ...view, zones: chosen }
  if (places.length < 2)
    return (
      <article>
        <PageHeading title={t('title')}>
          <p data-numbers="rule">{t('intro')}</p>
        </PageHeading>
        {ask.zones.length > 0 && (
          <div className="mb-8">
            <AskProblems problems={problems} />
          </div>
        )}
        {await ComparisonStart({ at, locale, chosen })}
      </article>
    )

  const [{ groups }, { reported, charted }] = await Promise.all([
    readGroups(at, locale),
    readCharted(at, comparison),
  ])
  const names = new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    places.map(({ name }) => name[locale]),
  )
  return (
    <article>
      <header className="mb-6">
        <p className="text-note text-muted">{t('title')}</p>
        <h1 className="text-title">{names}</h1>
      </header>
      <div className="grid gap-5">
        <AskProblems problems={problems} />
        <ComparedZones asked={asked} places={places} groups={groups} />
        <Controls asked={asked} canTake />
        <MetricChoice
          asked={asked}
          reported={reported}
          shown={comparison.rows.map(({ metric }) => metric.key)}
        />
      </div>
      {ask.alignment === 'age' && (
        <p className="mt-5 measure text-note text-muted" data-numbers="rule">
          {t('ageNote')}
        </p>
      )}
      <ComparedRows comparison={comparison} asked={asked} />
      {charted.length > 0 && (
        <Section id="time" title={t('charts.title')} aside={<p>{t('charts.intro')}</p>}>
          <div className="grid gap-12">
            {charted.map(({ metric, subjects }) => (
              <ExploreFigures key={metric.key} metric={metric} subjects={subjects} />
            ))}
          </div>
        </Section>
      )}
      <Section id="rules" title={t('rules.title')}>
        <Disclosure summary={t('rules.caption')}>
          <RulesInWords />
        </Disclosure>
      </Section>
    </article>
  )
}
