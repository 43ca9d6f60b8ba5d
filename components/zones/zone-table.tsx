import { useLocale, useTranslations } from 'next-intl'
import { FigureCell, NotReported } from '@/components/figures/figure-value'
import { UpdateScore } from '@/components/freshness/update-score'
import { MapNumber } from '@/components/map/map-number'
import type { Figure } from '@/lib/figures/figure'
import type { Score } from '@/lib/freshness/freshness'
import { href } from '@/lib/words/href'
import type { Zone } from '@/lib/zones/zone'
import styles from './finder.module.css'

export const COMPARED = ['land_area', 'enterprises', 'workforce', 'usd_per_ha_year'] as const
export type ComparedMetric = (typeof COMPARED)[number]

/**
 * A zone, the figure that speaks for it on each metric compared (a missing one was not reported), and how it keeps to
 * the schedule of reports (null when none are expected of it).
 */
export type ZoneRow = { zone: Zone; figures: Partial<Record<ComparedMetric, Figure>>; score: Score | null }

type Props = {
  caption: string
  rows: readonly ZoneRow[]
  /** The numbers that the map gives to zones, by slug. */
  numbers: ReadonlyMap<string, number>
}

/**
 * Zones that can be compared at a glance, each with a box to tick inside the form that compares them. On narrow screens
 * each row becomes a block; the roles keep it a table for those who hear it.
 */
export function ZoneTable({ caption, rows, numbers }: Props) {
  const t = useTranslations('zones.columns')
  const words = useTranslations('freshness')
  const heads = [t('name'), t('stage'), ...COMPARED.map((metric) => t(metric)), words('column')]
  return (
    <table role="table" className={styles['list']} style={asLabels(heads)}>
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <Head key={head}>{head}</Head>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.zone.slug} {...row} number={numbers.get(row.zone.slug)} />
        ))}
      </tbody>
    </table>
  )
}

const Head = ({ children }: { children: string }) => (
  <th scope="col" role="columnheader">
    {children}
  </th>
)

/** Heads of columns, as style sheets write them before each cell where a row is a block. */
const asLabels = (heads: readonly string[]) =>
  Object.fromEntries(heads.map((head, at) => [`--label-${at + 1}`, JSON.stringify(head)]))

function Row({ zone, figures, score, number }: ZoneRow & { number: number | undefined }) {
  const locale = useLocale()
  const t = useTranslations('zones')
  const find = useTranslations('find.compare')
  const name = zone.name[locale]
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <div>
          <input type="checkbox" name="zones" value={zone.slug} aria-label={find('tick', { zone: name })} />
          <div>
            <MapNumber number={number} />
            <a href={href(locale, `/zones/${zone.slug}`)}>{name}</a>
            <small>{standing(zone, locale, t('membership.inferred_member'))}</small>
          </div>
        </div>
      </th>
      <td role="cell">{t(`stage.${zone.stage}`)}</td>
      {COMPARED.map((metric) => {
        const figure = figures[metric]
        return (
          <td key={metric} role="cell">
            {figure ? <FigureCell figure={figure} unitKnown={metric !== 'land_area'} /> : <NotReported />}
          </td>
        )
      })}
      <td role="cell">
        <UpdateScore score={score} />
      </td>
    </tr>
  )
}

/** Where it is, with the country abroad, and what is not certain of its membership. */
function standing({ place, membership }: Zone, locale: 'en' | 'vi', inferred: string) {
  const isAbroad = membership === 'benchmark' && place.country[locale] !== place.name[locale]
  const where = isAbroad ? `${place.name[locale]}, ${place.country[locale]}` : place.name[locale]
  return membership === 'inferred_member' ? `${where} · ${inferred}` : where
}
