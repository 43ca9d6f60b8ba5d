import { useLocale, useTranslations } from 'next-intl'
import type { InstrumentEffect, LegalInstrument } from '@/lib/law/dto'
import type { EffectOn } from '@/lib/law/effects-on'
import { formatDate } from '@/lib/shared/format-date'
import { InstrumentLink } from './instrument-link'

type Props = Pick<InstrumentEffect, 'kind' | 'from' | 'part' | 'doubt'> & {
  way: 'does' | 'suffers'
  other: Pick<LegalInstrument, 'slug' | 'number' | 'title'>
}

/** "repeals the chapter on artificial intelligence of 71/2025/QH15, from 1 March 2026", with what is not certain of it. */
function EffectWords({ way, kind, other, from, part, doubt }: Props) {
  const locale = useLocale()
  const t = useTranslations('law')
  return (
    <>
      {way === 'suffers' && part && `${part[locale]} `}
      {t(`${way}.${kind}`)} {way === 'does' && part && `${part[locale]} ${t('partOf')} `}
      <InstrumentLink instrument={other} />
      {from && kind !== 'guides' && `, ${t('from', { date: formatDate(from, locale) })}`}
      {doubt && <span className="text-warn"> ({doubt[locale]})</span>}
    </>
  )
}

/** What an instrument does to others, then what they do to it, one a line. */
export function EffectList({
  own,
  others,
  className = '',
}: {
  own: readonly InstrumentEffect[]
  others: readonly EffectOn[]
  className?: string
}) {
  if (own.length + others.length === 0) return null
  return (
    <ul className={className}>
      {own.map(({ instrument, ...effect }) => (
        <li key={`${effect.kind} ${instrument.slug} ${effect.part?.en}`}>
          <EffectWords way="does" other={instrument} {...effect} />
        </li>
      ))}
      {others.map(({ by, ...effect }) => (
        <li key={`${effect.kind} ${by.slug} ${effect.part?.en}`}>
          <EffectWords way="suffers" other={by} {...effect} />
        </li>
      ))}
    </ul>
  )
}
