import type { InstrumentEffect, LegalInstrument } from './dto'

/** What another instrument does to one, and from which day on, as far as that is known. */
export type EffectOn = Omit<InstrumentEffect, 'instrument'> & {
  by: Pick<LegalInstrument, 'slug' | 'number' | 'title'>
}

type Acting = Pick<LegalInstrument, 'slug' | 'number' | 'title' | 'effective' | 'effects'>

/** All that others do to an instrument, the earliest first, those without a date last. */
export function effectsOn(slug: string, instruments: readonly Acting[]): EffectOn[] {
  const found = instruments.flatMap((other) =>
    other.effects.flatMap(({ instrument, from, ...effect }): EffectOn[] => {
      if (instrument.slug !== slug) return []
      const by = { slug: other.slug, number: other.number, title: other.title }
      return [{ ...effect, by, from: from ?? other.effective }]
    }),
  )
  return found.toSorted((a, b) => (a.from ?? '9999').localeCompare(b.from ?? '9999'))
}
