import type { LegalInstrument } from '@/lib/law/dto'
import type { EffectOn } from '@/lib/law/effects-on'
import type { InstrumentStanding } from '@/lib/law/in-force'
import { lifeSpan, placeOnLine, type Years } from '@/lib/law/life-span'

type Props = {
  instrument: Pick<LegalInstrument, 'issued'>
  standing: InstrumentStanding
  others: readonly EffectOn[]
  years: Years
  /** To which it is drawn where nothing known ends it. */ day: string
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`

/** From when to when an instrument holds, on a line of years; the words beside it say the same. */
export function LifeLine({ instrument, standing, others, years, day }: Props) {
  const span = lifeSpan(instrument, standing, years, day)
  if (!span) return null
  const style = { left: percent(span.from), width: percent(Math.max(span.to - span.from, 0)) }
  const amended = others.flatMap(({ kind, from }) =>
    kind === 'amends' && from ? [placeOnLine(from, years)] : [],
  )
  return (
    <div className="lf" aria-hidden>
      {!span.isDated || standing.force === 'unknown' ? (
        <i style={style} />
      ) : standing.force === 'ended' ? (
        <u style={style} />
      ) : (
        <b style={style} />
      )}
      {amended.map((share) => share !== null && <s key={share} style={{ left: percent(share) }} />)}
    </div>
  )
}

/** The years that the line shows, above it. */
export function YearsOfLine({ years: { first, end } }: { years: Years }) {
  const marked = Array.from({ length: (end - first) / 5 + 1 }, (_, place) => first + place * 5)
  return (
    <p className="la-years" aria-hidden data-numbers="scale">
      {marked.map((year) => (
        <span key={year}>{year}</span>
      ))}
    </p>
  )
}
