import { useLocale, useTranslations } from 'next-intl'
import { FigureCell, NotReported } from '@/components/figures/figure-value'
import type { ZoneRow } from '@/components/zones/zone-table'
import { href } from '@/lib/words/href'

const SHOWN = ['land_area', 'enterprises', 'workforce'] as const

/** @property numbers those of the map, by slug; a zone without one is not on it */
type Props = { caption: string; rows: readonly ZoneRow[]; numbers: ReadonlyMap<string, number> }

/**
 * The zones beside their map, as its equal and in its order: where each is, how far along, and three figures. On a phone each row becomes
 * a block; the roles keep it a table for those who hear it.
 */
export function ZoneList({ caption, rows, numbers }: Props) {
  const locale = useLocale()
  const t = useTranslations('zones')
  const place = ({ zone }: ZoneRow) => numbers.get(zone.slug) ?? Number.POSITIVE_INFINITY
  return (
    <table
      role="table"
      className="block w-full border-collapse text-note md:table md:[&_td]:py-2.5 md:[&_td]:pl-4 md:[&_td]:text-right [&_td,&_th]:align-top [&_tr]:border-b [&_tr]:border-rule"
    >
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup" className="sr-only md:not-sr-only md:table-header-group">
        <tr
          role="row"
          className="border-ink! text-muted [&_th]:pb-2 [&_th]:align-bottom [&_th]:font-semibold"
        >
          <th role="columnheader" scope="col" className="text-left">
            {t('columns.name')}
          </th>
          {SHOWN.map((metric) => (
            <th key={metric} role="columnheader" scope="col" className="pl-4 text-right">
              {t(`columns.${metric}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup" className="block border-t border-ink md:table-row-group">
        {rows
          .toSorted((a, b) => place(a) - place(b))
          .map(({ zone, figures }) => (
            <tr key={zone.slug} role="row" className="grid grid-cols-3 gap-x-3 py-3 md:table-row">
              <th
                role="rowheader"
                scope="row"
                className="relative col-span-3 pb-1.5 pl-7 text-left font-normal md:py-2.5 md:pr-2"
              >
                <span data-numbers="counted" className="absolute left-0 w-6 pt-1 text-muted">
                  {numbers.get(zone.slug)}
                </span>
                <a href={href(locale, `/zones/${zone.slug}`)} className="text-body font-semibold">
                  {zone.name[locale]}
                </a>
                <span className="block text-muted">
                  {[
                    zone.place.name[locale],
                    t(`stage.${zone.stage}`),
                    ...(zone.membership === 'inferred_member' ? [t('membership.inferred_member')] : []),
                  ].join(' · ')}
                </span>
              </th>
              {SHOWN.map((metric) => {
                const figure = figures[metric]
                return (
                  <td key={metric} role="cell">
                    <span aria-hidden className="block text-muted md:hidden">
                      {t(`columns.${metric}`)}
                    </span>
                    {figure ? (
                      <FigureCell figure={figure} unitKnown={metric !== 'land_area'} />
                    ) : (
                      <NotReported />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
      </tbody>
    </table>
  )
}
