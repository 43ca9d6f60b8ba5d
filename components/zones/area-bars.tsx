import { useLocale, useTranslations } from 'next-intl'
import { FigureMarks } from '@/components/figures/figure-marks'
import { FigureValue } from '@/components/figures/figure-value'
import { SourceNote } from '@/components/figures/source-note'
import { Mark } from '@/components/ui/mark'
import type { Figure } from '@/lib/figures/figure'
import { formatPeriod } from '@/lib/shared/format-date'
import { hectaresOf } from '@/lib/zones/peers'
import { remarksOf } from './figure-rows'

/** How long the bar of each area is beside the largest, in percent; null where its size is not known, or it is alone. */
export function barsOf(areas: readonly Pick<Figure, 'value' | 'unit'>[]): (number | null)[] {
  const sizes = areas.map(({ value, unit }) => (value === null ? null : hectaresOf(value, unit)))
  const largest = Math.max(...sizes.map((size) => size ?? 0))
  if (sizes.filter((size) => size !== null).length < 2) return sizes.map(() => null)
  return sizes.map((size) => (size === null ? null : Math.round((size / largest) * 1000) / 10))
}

/**
 * Every area that a source gives, each on its own basis: planned, proposed, established, one phase. Lengths are true to
 * each other; what another source says instead is hollow.
 */
export function AreaBars({ areas, zone }: { areas: readonly Figure[]; zone: string }) {
  const locale = useLocale()
  const words = useTranslations('figures')
  const lengths = barsOf(areas)
  return (
    <ol className="ab">
      {areas.map((figure, i) => {
        const { id, subject, definition, standing } = figure
        const length = lengths[i]
        return (
          <li key={id}>
            <p data-numbers="quoted">
              {subject.key === zone ? definition.text[locale] : subject.name[locale]}
              <small>{remarksOf(figure, locale)}</small>
            </p>
            <div>
              {typeof length === 'number' && (
                <i className={standing === 'alternate' ? 'alt' : undefined} style={{ width: `${length}%` }} />
              )}
              <p>
                <b>
                  <FigureValue figure={figure} />
                </b>{' '}
                <small>
                  {formatPeriod(figure, locale)} · <SourceNote source={figure.source} />
                </small>{' '}
                {standing === 'alternate' && <Mark>{words('standing.alternate')}</Mark>}{' '}
                <FigureMarks figure={figure} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
