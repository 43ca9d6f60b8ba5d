import type { Words } from '@/components/figures/passport-words'
import { HEADLINE_METRICS } from '@/components/zones/profile-sections'
import type { Event } from '@/lib/events/dto'
import type { Figure } from '@/lib/figures/figure'
import type { Incentive } from '@/lib/incentives/dto'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Metric } from '@/lib/metrics/metric'
import { formatDate, formatDay } from '@/lib/shared/format-date'
import { markdownToText } from '@/lib/shared/markdown'
import type { Locale } from '@/lib/shared/text'
import type { Release } from '@/lib/releases/release'
import type { Zone } from '@/lib/zones/zone'

// What search engines show of a page. Never a figure: it would stand there when it no longer stands here.

const LISTS = { en: new Intl.ListFormat('en-GB'), vi: new Intl.ListFormat('vi') } as const

/** Inside a sentence, a name of a metric begins small, unless it is an abbreviation. */
const inSentence = (name: string) =>
  /^\p{Lu}\p{Lu}/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1)

/** Which headline metrics figures state, by name, in the order in which a profile tells them. */
function told(figures: readonly Figure[], locale: Locale) {
  const names = new Map(
    figures.filter(({ value }) => value !== null).map(({ metric }) => [metric.key, metric.name[locale]]),
  )
  return HEADLINE_METRICS.flatMap((key) => names.get(key) ?? []).map(inSentence)
}

/** Where a zone is, unless its name says so. What stands in brackets after a place counts its sites. */
const whereOf = ({ name, place }: Zone, locale: Locale) =>
  [...new Set([place.name[locale].replace(/\s*\([^)]*\)/g, ''), place.country[locale]])]
    .filter((where) => !name[locale].includes(where))
    .join(', ')

/** A zone's name and where it is. */
export const zoneTitle = (zone: Zone, locale: Locale) =>
  [zone.name[locale], whereOf(zone, locale)].filter(Boolean).join(', ')

/** What a zone is, where, at what stage, and which of its figures are known. */
export function zoneDescription(t: Words, zone: Zone, figures: readonly Figure[], locale: Locale): string {
  const metrics = told(figures, locale)
  return t('descriptions.zone', {
    zone: zoneTitle(zone, locale),
    stage: t(`zones.stage.${zone.stage}`),
    membership: t(`zones.membership.${zone.membership}`),
    count: metrics.length,
    metrics: LISTS[locale].format(metrics),
  })
}

/** What a metric measures, and how it is shown. */
export const metricDescription = (t: Words, { description }: Metric, locale: Locale) =>
  t('descriptions.metric', { description: description[locale] })

/** Of what kind an incentive is, where it holds and on which instruments it rests; what it gives stands on its page. */
export function incentiveDescription(t: Words, incentive: Incentive, locale: Locale): string {
  const kinds = incentive.categories.map((category) => inSentence(t(`incentives.categories.${category}`)))
  return t('descriptions.incentive', {
    title: incentive.title[locale],
    kinds: LISTS[locale].format(kinds),
    scope: incentive.scope.name[locale],
    count: incentive.basis.length,
    basis: LISTS[locale].format(incentive.basis.map(({ instrument }) => instrument.number)),
  })
}

/** Which law it is and of whom, and what its page tells of it. */
export const instrumentDescription = (t: Words, { title, kind, issuer }: LegalInstrument, locale: Locale) =>
  t('law.page.metaDescription', {
    title: title[locale],
    by: [t(`incentives.kinds.${kind}`), issuer?.[locale]].filter(Boolean).join(', '),
  })

/** When an event was, of what kind, and what it was for. */
export function eventDescription(
  t: Words,
  { kind, date, name, purpose, topics }: Event,
  locale: Locale,
): string {
  const about = purpose ? markdownToText(purpose[locale]) : topics.map((topic) => topic[locale]).join('; ')
  const said = t('descriptions.event', {
    kind: t(`events.kinds.${kind}`),
    date: formatDate(date, locale),
    name: name[locale],
  })
  return about === '' ? said : `${said} ${about.charAt(0).toUpperCase()}${about.slice(1)}`
}

/** What was published, and when. */
export const releaseDescription = (t: Words, { number, publishedAt, title }: Release, locale: Locale) =>
  t('descriptions.release', { number, day: formatDay(publishedAt, locale), title: title[locale] })
