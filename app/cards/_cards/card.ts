import type { Words } from '@/components/figures/passport-words'
import { HEADLINE_METRICS } from '@/components/zones/profile-sections'
import { yearsTogether } from '@/lib/figures/cumulative'
import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Metric } from '@/lib/metrics/metric'
import { qualifierWord, valueParts } from '@/lib/shared/format'
import { formatPeriod } from '@/lib/shared/format-date'
import type { Locale } from '@/lib/shared/text'
import type { Zone } from '@/lib/zones/zone'

/** A figure as a card shows it: the words that its page shows, in the same parts. */
export type CardFigure = {
  name: string
  qualifier: string
  digits: string
  scale: string
  unit: string
  /** Its reference period, who states it, and what it must not be taken for. */
  about: string
}

/** A social card: what a page is about, in words and at most three figures. */
export type Card = { kicker: string; title: string; subtitle: string; figures: CardFigure[]; path: string }

const MOST = 3

/** The remarks beside a figure, as components/figures/figure-marks.tsx shows them. */
function marksOf(t: Words, figure: Figure): string[] {
  const years = yearsTogether(figure)
  return [
    ...(years === null ? [] : [t('figures.together', { years })]),
    ...(figure.status === 'reported' ? [] : [t(`figures.status.${figure.status}`)]),
    ...(figure.verified ? [] : [t('figures.unverified')]),
  ]
}

/** Who stands behind a figure, as components/sources/publisher-name.tsx says it. */
const publisherOf = (t: Words, { source }: Figure) =>
  source.quality === 'background' ? t('figures.quality.background') : source.publisher

/** A known figure; null where there is no value to show. @param name what stands above it */
export function cardFigure(t: Words, figure: Figure, locale: Locale, name: string): CardFigure | null {
  const { value, unit, qualifier } = figure
  if (value === null) return null
  const { digits, scale, unit: words } = valueParts({ value, unit }, locale)
  const about = [formatPeriod(figure, locale), publisherOf(t, figure), ...marksOf(t, figure)].join(' · ')
  return { name, qualifier: qualifierWord(qualifier, locale), digits, scale, unit: words, about }
}

/** The figures that speak for something, in the order in which its page tells them. */
function spoken(
  t: Words,
  figures: readonly Figure[],
  order: readonly string[],
  locale: Locale,
): CardFigure[] {
  const known = headlines(figures)
  return order
    .flatMap((metric) => {
      const figure = known.get(metric)
      return (figure && cardFigure(t, figure, locale, figure.metric.name[locale])) ?? []
    })
    .slice(0, MOST)
}

const NATIONAL = ['enterprises', 'workforce', 'usd_per_ha_year', 'zones']

/** The card of the first page, and of every page that has none of its own. @param figures of all zones together */
export const homeCard = (t: Words, figures: readonly Figure[], locale: Locale): Card => ({
  kicker: t('home.national'),
  title: t('home.title'),
  subtitle: '',
  figures: spoken(t, figures, NATIONAL, locale),
  path: '/',
})

export const zoneCard = (t: Words, zone: Zone, figures: readonly Figure[], locale: Locale): Card => ({
  kicker: [...new Set([zone.place.name[locale], zone.place.country[locale]])].join(', '),
  title: zone.name[locale],
  subtitle: [t(`zones.stage.${zone.stage}`), t(`zones.membership.${zone.membership}`)].join(' · '),
  figures: spoken(t, figures, HEADLINE_METRICS, locale),
  path: `/zones/${zone.slug}`,
})

/** @param figures of all zones together */
export const metricCard = (t: Words, metric: Metric, figures: readonly Figure[], locale: Locale): Card => {
  const figure = headlines(figures).get(metric.key)
  const shown = figure && cardFigure(t, figure, locale, figure.subject.name[locale])
  return {
    kicker: t('metrics.title'),
    title: metric.name[locale],
    subtitle: metric.description[locale],
    figures: shown ? [shown] : [],
    path: `/metrics/${metric.key}`,
  }
}

/** The passport of a figure, known or known to be missing. */
export const figureCard = (t: Words, figure: Figure, locale: Locale): Card => {
  const shown = cardFigure(t, figure, locale, figure.metric.name[locale])
  return {
    kicker: figure.subject.name[locale],
    title: shown ? '' : figure.metric.name[locale],
    subtitle: shown ? figure.definition.text[locale] : t('figures.notReported'),
    figures: shown ? [shown] : [],
    path: `/figures/${figure.id}`,
  }
}
