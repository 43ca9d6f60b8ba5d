import type { Dataset } from 'schema-dts'
import type { Figure } from '@/lib/figures/figure'
import { spanOf } from '@/lib/shared/period'
import type { Locale } from '@/lib/shared/text'
import { valueParts } from '@/lib/shared/format'
import { liveHref } from '@/lib/words/href'
import { type Address, publisherId } from './site'

type Said = {
  locale: Locale
  address: Address
  name: string
  description: string
  /** Who makes it of many sources. */
  publisher: string
  /** The page that shows it. */
  path: string
  /** What the data API is asked for to get it: `metric=workforce`. */
  query: string
  /** Where it holds: the country, or a zone by name. */
  place: string | null
}

/** The years that figures speak of: "2014/2025"; null when none has a date. */
function coverage(figures: readonly Pick<Figure, 'period'>[]): string | null {
  const spans = figures.flatMap(({ period }) => spanOf(period) ?? [])
  const [start] = spans.map((span) => span.start).toSorted()
  const end = spans
    .map((span) => span.end)
    .toSorted()
    .at(-1)
  return start === undefined || end === undefined ? null : `${start}/${end}`
}

/** Each metric that figures state, once, with its unit in words. */
function variables(figures: readonly Figure[], locale: Locale) {
  const byMetric = new Map(figures.map(({ metric, unit }) => [metric.key, { metric, unit }]))
  return [...byMetric.values()].map(({ metric, unit }) => {
    const words = valueParts({ value: '2', unit }, locale).unit
    return { '@type': 'PropertyValue', name: metric.name[locale], ...(words && { unitText: words }) } as const
  })
}

/**
 * Figures as data that can be had: what is measured, for which time, and the files of the data API. No licence is named
 * while none is granted: most figures are other people's.
 */
export function dataset(figures: readonly Figure[], said: Said): Dataset {
  const { locale, address, name, description, publisher, path, query, place } = said
  const time = coverage(figures)
  const file = (extension: '' | '.csv', encodingFormat: string) =>
    ({
      '@type': 'DataDownload',
      encodingFormat,
      contentUrl: address(`/api/v1/observations${extension}?${query}`),
    }) as const
  return {
    '@type': 'Dataset',
    '@id': address(`${path}#data`),
    name,
    description,
    url: address(liveHref(locale, path)),
    inLanguage: locale,
    isAccessibleForFree: true,
    // Named on each page: search engines read one page at a time.
    creator: { '@type': 'Organization', ...publisherId(address), name: publisher, url: address('/') },
    publisher: publisherId(address),
    ...(time !== null && { temporalCoverage: time }),
    ...(place !== null && { spatialCoverage: { '@type': 'Place', name: place } as const }),
    variableMeasured: variables(figures, locale),
    distribution: [file('.csv', 'text/csv'), file('', 'application/json')],
  }
}
