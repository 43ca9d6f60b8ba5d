import { standingOn } from '@/lib/law/in-force'
import type { LegalInstrument } from '@/lib/law/dto'
import type { Basis } from './estimate'

/** The rate of corporate income tax without incentives, in percent; whether it is that of another day than was asked. */
export type Standard = { percent: string; basis: Basis; isOfAnotherDay: boolean }

/**
 * The standard rate of the law in force on a day. Where none is known for that day, the earliest that is known.
 * @returns null when none is known at all
 */
export function standardRateOn(instruments: readonly LegalInstrument[], day: string): Standard | null {
  const setting = instruments
    .flatMap((instrument) => {
      const rate = instrument.standardRates.find(({ tax }) => tax === 'cit')
      return rate ? [{ instrument, rate, force: standingOn(instrument, instruments, day).force }] : []
    })
    .toSorted((a, b) => (a.instrument.effective ?? '9999').localeCompare(b.instrument.effective ?? '9999'))
  const then = setting.findLast(({ force }) => force === 'in_force')
  const chosen = then ?? setting[0]
  if (!chosen) return null
  const { instrument, rate } = chosen
  const { slug, title, number } = instrument
  return {
    percent: rate.percent,
    basis: {
      for: 'standard',
      incentive: null,
      instrument: { slug, title, number },
      article: rate.article,
      doubt: rate.doubt,
    },
    isOfAnotherDay: then === undefined,
  }
}
