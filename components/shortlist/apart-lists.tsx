import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/shared/format'
import type { Criterion } from '@/lib/shortlist/criterion'
import { toDecimal } from '@/lib/shortlist/fraction'
import type { Need } from '@/lib/shortlist/needs'
import type { Entry, Open } from '@/lib/shortlist/shortlist'
import { VerdictList } from './verdict-list'
import { ZoneName } from './zone-name'

/** The criterion that asks the park the same as a need. */
const SAME: Partial<Record<Need, Criterion>> = { budget: 'price', area: 'room', talent: 'talent' }

/** Zones of which too little is known, each with what to ask the park. */
export function OpenList({ zones, isWeighed }: { zones: readonly Open[]; isWeighed: boolean }) {
  const locale = useLocale()
  const t = useTranslations('shortlist.open')
  return (
    <ul className="border-t border-rule">
      {zones.map((entry) => (
        <li key={entry.candidate.zone.slug} className="border-b border-rule py-4">
          <ZoneName zone={entry.candidate.zone} />
          <VerdictList candidate={entry.candidate} verdicts={entry.verdicts} />
          <Questions entry={entry} />
          {isWeighed && (
            <p data-numbers="counted" className="mt-1 text-note text-muted">
              {t(entry.missing.length === 0 ? 'score' : 'range', {
                lowest: formatNumber(toDecimal(entry.lowest, 2), locale),
                highest: formatNumber(toDecimal(entry.highest, 2), locale),
              })}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function Questions({ entry: { verdicts, missing } }: { entry: Open }) {
  const t = useTranslations('shortlist')
  const unknown = verdicts.filter(({ answer, must }) => answer === 'unknown' && must)
  const needs = unknown.map(({ need }) => need)
  const criteria = missing.filter((key) => !needs.some((need) => SAME[need] === key))
  const asked = [...needs, ...criteria]
  if (asked.length === 0) return null
  return (
    <p className="mt-2 text-note">
      <span className="font-semibold">{t('open.ask')}</span> {asked.map((key) => t(`ask.${key}`)).join(' ')}
    </p>
  )
}

/** Zones that fail a must, each with the value that rules it out. */
export function RuledOutList({ zones }: { zones: readonly Entry[] }) {
  return (
    <ul className="border-t border-rule">
      {zones.map(({ candidate, verdicts }) => (
        <li
          key={candidate.zone.slug}
          className="gap-x-6 border-b border-rule py-3 sm:grid sm:grid-cols-2 sm:[&>ul]:mt-0"
        >
          <ZoneName zone={candidate.zone} />
          <VerdictList
            candidate={candidate}
            verdicts={verdicts.filter(({ must, answer }) => must && answer === 'fail')}
          />
        </li>
      ))}
    </ul>
  )
}
