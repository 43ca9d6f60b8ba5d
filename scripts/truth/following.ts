import { targetOf } from './links'

/** How many addresses with a query of their own are read for one page, and how many pages of other moments in all. */
const VARIANTS = 5
const SAMPLE = 10

/** Decides where the links of pages are followed to, so that a crawl of finitely many pages stays finite. */
export class Following {
  /** What must answer, but is no page: files, other moments. */
  readonly others = new Set<string>()
  readonly #variants = new Map<string, Set<string>>()
  #earlier = 0

  /**
   * @param origins those under which the portal calls itself by its own name
   * @param asOf the day that is being read
   */
  constructor(
    readonly origins: readonly string[],
    readonly asOf: string | undefined,
  ) {}

  /** The pages that links lead to; where else they lead is noted. */
  pagesAmong(links: Iterable<string>, from: string): string[] {
    return [...links].flatMap((link) => {
      const target = targetOf(link, from, this.origins, this.asOf)
      if (target?.kind === 'file') this.others.add(target.address)
      if (target?.kind === 'earlier') this.#noteEarlier(target.address)
      return target?.kind === 'page' && this.#isFollowed(target.path) ? [target.path] : []
    })
  }

  #noteEarlier(address: string) {
    if (this.others.has(address) || this.#earlier === SAMPLE) return
    this.#earlier += 1
    this.others.add(address)
  }

  #isFollowed(path: string): boolean {
    const [place = '', query] = path.split('?')
    if (query === undefined) return true
    const variants = this.#variants.get(place) ?? new Set()
    if (variants.size < VARIANTS) variants.add(path)
    this.#variants.set(place, variants)
    return variants.has(path)
  }
}
