import { type Span, spanOf } from '@/lib/shared/period'
import type { Text } from '@/lib/shared/text'
import type { InstrumentEffect, LegalInstrument } from './dto'
import { effectsOn } from './effects-on'
import { saysItEnded } from './said'

/** Whether an instrument is in force on a day; `unknown` where the dates that are known do not decide it. */
export type Force = 'not_yet' | 'in_force' | 'ended' | 'unknown'

/** What is needed of an instrument to tell. */
type Dated = Pick<
  LegalInstrument,
  'slug' | 'number' | 'title' | 'issued' | 'effective' | 'until' | 'effects'
> &
  Partial<Pick<LegalInstrument, 'force'>>

/** What ends an instrument, and from which day on, as far as that is known. */
export type Ending = {
  kind: InstrumentEffect['kind']
  by: { slug: string; number: string; title: Text }
  from: string | null
  doubt: Text | null
}

export type InstrumentStanding = {
  force: Force
  /** The first that is known to end it, whether it has by that day or will. */
  ending: Ending | null
  /** Its first day, as far as it is known. */
  from: string | null
  /** Its last day, where it says so itself. */
  until: string | null
}

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
export const endingsOf = ({ slug }: Pick<Dated, 'slug'>, instruments: readonly Dated[]): Ending[] =>
  effectsOn(slug, instruments).flatMap(({ part, ...ending }) =>
    part === null && (ending.kind === 'replaces' || ending.kind === 'repeals') ? [ending] : [],
  )

/**
 * Whether an instrument is in force on a day, by its own dates and by what replaces or repeals the whole of it. Where a
 * date is a year or a month, days within it are not decided; nor is any where its source calls it ended and no date is known.
 * @param day ISO date
 * @param instruments all that are known, for what ends it
 */
export function standingOn(
  instrument: Dated,
  instruments: readonly Dated[],
  day: string,
): InstrumentStanding {
  const { issued, effective, until } = instrument
  const endings = endingsOf(instrument, instruments)
  const told = { ending: endings[0] ?? null, from: effective, until }
  const begun = reached(day, effective)
  if (begun === 'before' || reached(day, issued) === 'before') return { ...told, force: 'not_yet' }
  const ended = [over(day, until), ...endings.map(({ from }) => reached(day, from))]
  if (ended.includes('reached')) return { ...told, force: 'ended' }
  const isOpen = begun === 'unknown' || ended.includes('unknown')
  return { ...told, force: isOpen || endsUndated(instrument, endings) ? 'unknown' : 'in_force' }
}

/** Whether it ended, by the words of the source, on a day that nothing tells: its dates alone would keep it in force. */
const endsUndated = ({ until, force }: Dated, endings: readonly Ending[]) =>
  endings.length === 0 && until === null && force !== undefined && saysItEnded(force)

/** The same of all that are known, by slug. */
export const standingsOn = (instruments: readonly Dated[], day: string): Record<string, InstrumentStanding> =>
  Object.fromEntries(
    instruments.map((instrument) => [instrument.slug, standingOn(instrument, instruments, day)]),
  )
