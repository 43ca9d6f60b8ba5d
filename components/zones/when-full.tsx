import { useLocale, useTranslations } from 'next-intl'
import { FigureCell } from '@/components/figures/figure-value'
import type { Figure } from '@/lib/figures/figure'
import { headlines } from '@/lib/figures/headline'
import type { Statement } from '@/lib/statements/statement'
import type { Peer } from '@/lib/zones/peers'
import { StatementList } from './statement-list'
import { ZoneLinks } from './zone-chain'

/** What tells how near a park is to being full. */
const TELLING = [
  'occupancy',
  'land_vacant',
  'land_leased',
  'capacity',
  'registered_demand',
  'registered_firms',
]

type Props = {
  figures: readonly Figure[]
  statements: readonly Statement[]
  expansions: readonly Peer[]
}

/** How full the park is, what asks for room, and where it goes on; or that no source says what happens then. */
export function WhenFull({ figures, statements, expansions }: Props) {
  const locale = useLocale()
  const t = useTranslations('zone.full')
  const words = useTranslations('zone')
  const known = headlines(figures)
  const telling = TELLING.flatMap((metric) => known.get(metric) ?? [])
  return (
    <div>
      <h3>{t('title')}</h3>
      {telling.length > 0 && (
        <dl className="fl">
          {telling.map((figure) => (
            <div key={figure.id}>
              <dt>{figure.metric.name[locale]}</dt>
              <dd>
                <FigureCell figure={figure} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <StatementList statements={statements} />
      {expansions.length > 0 ? (
        <dl className="st">
          <div>
            <dt>{words('chainExpansions')}</dt>
            <dd>
              <ZoneLinks zones={expansions} />
            </dd>
          </div>
        </dl>
      ) : (
        <p className="la">{t('none')}</p>
      )}
    </div>
  )
}
