import { type Span, spanOf } from '@/lib/shared/period'
import type { Text } from '@/lib/shared/text'
import type { InstrumentEffect, LegalInstrument } from './dto'

/** Whether an instrument is in force on a day; `unknown` where the dates that are known do not decide it. */
export type Force = 'not_yet' | 'in_force' | 'ended' | 'unknown'

/** What is needed of an instrument to tell. */
type Dated = Pick<LegalInstrument, 'slug' | 'number' | 'title' | 'issued' | 'effective' | 'until' | 'effects'>

/** What ends an instrument, and from which day on, as far as that is known. */
export type Ending = {
  kind: InstrumentEffect['kind']
  by: { slug: string; number: string; title: Text }
  from: string | null
  doubt: Text | null
}

export type InstrumentStanding = { force: Force; ending: Ending | null }

/** Of a date that may be a year or a month, whether a day is before it, from it on, or somewhere within it. */
function reached(day: string, date: string | null): 'before' | 'reached' | 'unknown' {
  const span: Span | null = date === null ? null : spanOf(date)
  if (span === null) return 'unknown'
  if (day < span.start) return 'before'
  return day >= span.end ? 'reached' : 'unknown'
}

/** Whether the last day of something is over. */
function over(day: string, last: string | null): 'before' | 'reached' | 'unknown' {
  const span = last === null ? null : spanOf(last)
  if (span === null) return 'before'
  if (day <= span.start) return 'before'
  return day > span.end ? 'reached' : 'unknown'
}

/** What replaces or repeals the whole of an instrument; the earliest first, those without a date last. */
export function endingsOf(instrument: Pick<Dated, 'slug'>, instruments: readonly Dated[]): Ending[] {
  const found = instruments.flatMap((other) =>
    other.effects.flatMap(({ kind, instrument: { slug }, from, part, doubt }): Ending[] =>
      slug === instrument.slug && part === null && (kind === 'replaces' || kind === 'repeals')
        ? [
            {
              kind,
              by: { slug: other.slug, number: other.number, title: other.title },
              from: from ?? other.effective,
              doubt,
            },
          ]
        : [],
    ),
  )
  return found.toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'))
}

/**
 * Whether an instrument is in force on a day, by its own dates and by what replaces or repeals the whole of it. Where a
 * date is a year or a month, days within it are not decided.
 * @param day ISO date
 * @param instruments all that are known, for what ends it
 */
export function standingOn(
  instrument: Dated,
  instruments: readonly Dated[],
  day: string,
): InstrumentStanding {
  const endings = endingsOf(instrument, instruments)
  const [ending = null] = endings
  const begun = reached(day, instrument.effective)
  if (begun === 'before' || reached(day, instrument.issued) === 'before') return { force: 'not_yet', ending }
  const ended = [over(day, instrument.until), ...endings.map(({ from }) => reached(day, from))]
  if (ended.includes('reached')) return { force: 'ended', ending }
  return { force: begun === 'unknown' || ended.includes('unknown') ? 'unknown' : 'in_force', ending }
}
