import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import { toDecimal } from '@/lib/shortlist/fraction'
import type { Ranked, Shortlist } from '@/lib/shortlist/shortlist'
import { Bounded } from './bounded'
import { VerdictList } from './verdict-list'
import { ZoneName } from './zone-name'

/** Zones in the order in which they fit, each with what speaks for it and against it. */
export function RankedList({ shortlist: { ranked, weighing } }: { shortlist: Shortlist }) {
  const t = useTranslations('shortlist.ranked')
  const isWeighed = weighing.size > 0
  if (ranked.length === 0) return <p className="measure">{t('none')}</p>
  return (
    <>
      {!isWeighed && <p className="mb-4 measure">{t('unweighed')}</p>}
      <Bounded items={ranked}>
        {(shown) => (
          <ol className="border-t border-rule">
            {shown.map((entry) => (
              <RankedZone
                key={entry.candidate.zone.slug}
                entry={entry}
                isWeighed={isWeighed}
                isLevel={ranked.filter(({ place }) => place === entry.place).length > 1}
              />
            ))}
          </ol>
        )}
      </Bounded>
    </>
  )
}

type Props = { entry: Ranked; isWeighed: boolean; isLevel: boolean }

function RankedZone({ entry, isWeighed, isLevel }: Props) {
  const locale = useLocale()
  const t = useTranslations('shortlist.ranked')
  const { candidate, verdicts, place, score } = entry
  return (
    <li className="grid grid-cols-[3rem_minmax(0,1fr)] border-b border-rule py-4">
      <span data-numbers="counted" className="text-title font-light">
        {isWeighed && place}
      </span>
      <div>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <ZoneName zone={candidate.zone} />
          {isWeighed && (
            <span data-numbers="counted" className="text-note text-muted">
              {t('score', { score: formatNumber(toDecimal(score, 3), locale) })}
              {isLevel && ` · ${t('level', { place })}`}
            </span>
          )}
        </div>
        <VerdictList candidate={candidate} verdicts={verdicts} />
      </div>
    </li>
  )
}
