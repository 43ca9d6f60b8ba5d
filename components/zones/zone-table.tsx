import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { FigureCell, NotReported } from '@/components/figures/figure-value'
import { UpdateScore } from '@/components/freshness/update-score'
import type { Figure } from '@/lib/figures/figure'
import type { Score } from '@/lib/freshness/freshness'
import { href } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'

export const COMPARED = ['land_area', 'enterprises', 'workforce', 'usd_per_ha_year'] as const
export type ComparedMetric = (typeof COMPARED)[number]

/**
 * A zone, the figure that speaks for it on each metric compared (a missing one was not reported), and how it keeps to
 * the schedule of reports (null when none are expected of it).
 */
export type ZoneRow = { zone: Zone; figures: Partial<Record<ComparedMetric, Figure>>; score: Score | null }

/**
 * Zones that can be compared at a glance. On narrow screens each row becomes a block; the roles keep it a table for
 * those who hear it.
 */
export function ZoneTable({ caption, rows }: { caption: string; rows: readonly ZoneRow[] }) {
  const t = useTranslations('zones.columns')
  const words = useTranslations('freshness')
  return (
    <table role="table" className="block w-full border-collapse md:table md:table-fixed">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr role="row" className="text-note text-muted">
          <Head wide>{t('name')}</Head>
          <Head>{t('stage')}</Head>
          {COMPARED.map((metric) => (
            <Head key={metric} numeric>
              {t(metric)}
            </Head>
          ))}
          <Head>{words('column')}</Head>
        </tr>
      </thead>
      <tbody role="rowgroup" className="block border-t border-ink md:table-row-group">
        {rows.map((row) => (
          <Row key={row.zone.slug} {...row} />
        ))}
      </tbody>
    </table>
  )
}

function Head({
  children,
  numeric = false,
  wide = false,
}: {
  children: string
  numeric?: boolean
  wide?: boolean
}) {
  return (
    <th
      scope="col"
      role="columnheader"
      className={`pr-4 pb-2 align-bottom font-semibold last:w-[17%] last:pr-0 last:pl-6 ${numeric ? 'text-right' : 'text-left'} ${wide ? 'w-[26%]' : ''}`}
    >
      {children}
    </th>
  )
}

function Row({ zone, figures, score }: ZoneRow) {
  const locale = useLocale()
  const t = useTranslations('zones')
  const words = useTranslations('freshness')
  return (
    <tr role="row" className="grid grid-cols-2 gap-x-4 border-b border-rule py-3 md:table-row md:py-0">
      <th scope="row" role="rowheader" className="col-span-2 text-left align-top font-normal md:py-3 md:pr-4">
        <a href={href(locale, `/zones/${zone.slug}`)} className="font-semibold">
          {zone.name[locale]}
        </a>
        <span className="block text-note text-muted">
          {zone.place.name[locale]}
          {zone.membership === 'benchmark' &&
            zone.place.country[locale] !== zone.place.name[locale] &&
            `, ${zone.place.country[locale]}`}
          {zone.membership === 'inferred_member' && ` · ${t('membership.inferred_member')}`}
        </span>
      </th>
      <Cell label={t('columns.stage')}>{t(`stage.${zone.stage}`)}</Cell>
      {COMPARED.map((metric) => {
        const figure = figures[metric]
        return (
          <Cell key={metric} label={t(`columns.${metric}`)} numeric>
            {figure ? <FigureCell figure={figure} unitKnown={metric !== 'land_area'} /> : <NotReported />}
          </Cell>
        )
      })}
      <Cell label={words('column')}>
        <UpdateScore score={score} />
      </Cell>
    </tr>
  )
}

function Cell({
  label,
  numeric = false,
  children,
}: {
  label: string
  numeric?: boolean
  children: ReactNode
}) {
  return (
    <td
      role="cell"
      className={`pt-2 align-top text-note md:py-3 md:pr-4 md:last:pr-0 md:last:pl-6 ${numeric ? 'md:text-right' : ''}`}
    >
      <span aria-hidden className="block text-muted md:hidden">
        {label}
      </span>
      {children}
    </td>
  )
}
