import type { Difference } from './difference'
import type { StatedFigure } from './figure'

/** The pages on which a figure is due, besides its passport. */
export type Subjects = {
  /** The zone on whose page a subject's figures stand: a zone's own, or that of a site. None for a network or a city. */
  zoneOf(subject: string): string | undefined
}

const PASSPORT = 1
const METRIC = 2
const SUBJECT = 4
const OTHER = 8

/** Where each published figure was met in both languages: a few bits a figure, however many pages show it. */
export class Ledger {
  readonly #seen = new Map<number, number>()

  constructor(
    readonly figures: ReadonlyMap<number, StatedFigure>,
    readonly subjects: Subjects,
  ) {}

  /** Notes that a page shows a figure in both languages. */
  note(id: number, path: string) {
    const figure = this.figures.get(id)
    if (figure) this.#seen.set(id, (this.#seen.get(id) ?? 0) | this.#placeOf(figure, path))
  }

  #placeOf({ id, metric, subject }: StatedFigure, path: string): number {
    const zone = this.subjects.zoneOf(subject)
    if (path === `/figures/${id}`) return PASSPORT
    if (path === `/metrics/${metric}`) return METRIC
    if (zone !== undefined && path === `/zones/${zone}`) return SUBJECT
    return OTHER
  }

  get passports() {
    return [...this.#seen.values()].filter((places) => places & PASSPORT).length
  }

  /** Figures that are not where they must be: at their passport, with their metric, with their zone. */
  absences(): Difference[] {
    return [...this.figures.values()].flatMap(({ id, metric, subject }) => {
      const places = this.#seen.get(id) ?? 0
      const zone = this.subjects.zoneOf(subject)
      const due = [
        { place: PASSPORT, where: `/figures/${id}` },
        { place: METRIC, where: `/metrics/${metric}` },
        ...(zone === undefined ? [] : [{ place: SUBJECT, where: `/zones/${zone}` }]),
      ]
      return due
        .filter(({ place }) => !(places & place))
        .map(({ where }) => ({ where, figure: id, what: 'is not shown there in both languages' }))
    })
  }
}
