import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties } from 'react'
import { zoneColour } from '@/components/charts/zone-colour'
import type { Comparison, Row } from '@/lib/compare/comparison'
import { barsOf, rankingOf } from '@/lib/compare/lead'
import type { Place } from '@/lib/compare/place'
import { METRIC_TOPICS } from '@/lib/metrics/metric'
import { formatPeriod } from '@/lib/shared/format-date'
import { href } from '@/lib/words/href'
import type { Asked } from './address'
import { CompareCell } from './compare-cell'
import { PlaceHead } from './place-head'
import { RowVerdict } from './row-verdict'
import style from './comparison.module.css'

type Props = { comparison: Comparison; rows: readonly Row[]; asked: Asked }

// Names and colours once for each column: on narrow screens every cell is headed by the name.
const columnStyle = (places: readonly Place[], locale: 'en' | 'vi') =>
  Object.fromEntries(
    places.flatMap(({ key, name }, i) => [
      [`--n${i + 1}`, JSON.stringify(name[locale])],
      [`--c${i + 1}`, zoneColour(key)],
    ]),
  ) as CSSProperties

/**
 * The compared in columns and metrics in rows, by topic; the first column stays. On narrow screens there is one metric at
 * a time with the compared below each other; the roles keep it a table for those who hear it.
 */
export function ComparisonTable({ comparison: { places, alignment }, rows, asked }: Props) {
  const locale = useLocale()
  const t = useTranslations('compare')
  const topics = useTranslations('metrics.topics')
  return (
    <div role="group" aria-label={t('table')} tabIndex={0} className="relative md:overflow-x-auto">
      <table role="table" className={style['table']} style={columnStyle(places, locale)}>
        <caption className="sr-only">{t('table')}</caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('metric')}
            </th>
            {places.map((place) => (
              <PlaceHead key={place.key} place={place} />
            ))}
          </tr>
        </thead>
        {METRIC_TOPICS.map((topic) => {
          const own = rows.filter(({ metric }) => metric.topic === topic)
          if (own.length === 0) return null
          return (
            <tbody role="rowgroup" key={topic}>
              <tr role="row">
                <th role="rowheader" scope="rowgroup" colSpan={places.length + 1}>
                  {topics(topic)}
                </th>
              </tr>
              {own.map((row) => (
                <MetricRow
                  key={row.metric.key}
                  row={row}
                  places={places}
                  byAge={alignment === 'age'}
                  asked={asked}
                />
              ))}
            </tbody>
          )
        })}
      </table>
    </div>
  )
}

/** The values of a metric, and under them whether they can be compared. */
function MetricRow({
  row,
  places,
  byAge,
  asked,
}: {
  row: Row
  places: readonly Place[]
  byAge: boolean
  asked: Asked
}) {
  const locale = useLocale()
  const t = useTranslations('compare')
  const [ranking, bars] = [rankingOf(row, asked.rankAll), barsOf(row)]
  const { metric, period, age } = row
  const rankOf = (place: string) => {
    const index = ranking?.indexOf(place) ?? -1
    return ranking && index >= 0
      ? { place: index + 1, of: ranking.length, anyway: row.ranking === null }
      : null
  }
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          <a href={href(locale, `/metrics/${metric.key}`)}>{metric.name[locale]}</a>
          <small data-numbers="counted">
            {period !== null
              ? t('alignedPeriod', { period: formatPeriod({ period }, locale) })
              : age !== null
                ? t('alignedAge', { age })
                : t('latest')}
          </small>
        </th>
        {row.cells.map((cell) => (
          <td role="cell" key={cell.place}>
            <CompareCell
              cell={cell}
              byAge={byAge}
              bar={bars?.get(cell.place) ?? null}
              rank={rankOf(cell.place)}
            />
          </td>
        ))}
      </tr>
      <tr role="row">
        <td role="cell" colSpan={places.length + 1}>
          <div>
            <RowVerdict row={row} places={places} asked={asked} />
          </div>
        </td>
      </tr>
    </>
  )
}
