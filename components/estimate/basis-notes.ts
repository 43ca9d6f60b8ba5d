import type { Basis, EstimatedYear } from '@/lib/estimate/estimate'

/** Says which basis it is: the same article of the same instrument for the same thing is one. */
export const keyOf = ({ for: what, incentive, instrument, article }: Basis) =>
  [what, incentive?.slug ?? '', instrument?.slug ?? '', article?.en ?? ''].join(' ')

/** Every basis that any of the years rests on, each once, in the order of the years; its place, from one, is its number. */
export class BasisNotes {
  readonly all: readonly Basis[]
  readonly #numbers: ReadonlyMap<string, number>

  constructor(years: readonly EstimatedYear[]) {
    const found = new Map(years.flatMap(({ basis }) => basis.map((one) => [keyOf(one), one] as const)))
    this.all = [...found.values()]
    this.#numbers = new Map([...found.keys()].map((key, place) => [key, place + 1]))
  }

  /** @returns the numbers of what a year, or a stretch of years, rests on: for its rate, or for what is let off */
  numbersOf(basis: readonly Basis[], about: 'rate' | 'relief'): number[] {
    const isAbout = (what: Basis['for']) =>
      about === 'rate' ? what === 'rate' || what === 'standard' : what === 'relief' || what === 'extension'
    return basis.filter((one) => isAbout(one.for)).flatMap((one) => this.#numbers.get(keyOf(one)) ?? [])
  }
}
