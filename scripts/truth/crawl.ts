const AT_ONCE = 4

/**
 * Visits every place that can be reached from some, each once, a few at a time. Of a place that was visited only its
 * name is kept.
 * @param visit answers the places that one leads to; `from` is where it was first named
 */
export async function crawl(
  start: Iterable<string>,
  visit: (place: string, from: string | undefined) => Promise<Iterable<string>>,
): Promise<void> {
  const known = new Set(start)
  const waiting: { place: string; from: string | undefined }[] = [...known].map((place) => ({
    place,
    from: undefined,
  }))
  const underWay = new Set<Promise<void>>()

  const go = async ({ place, from }: (typeof waiting)[number]) => {
    for (const next of await visit(place, from))
      if (!known.has(next)) {
        known.add(next)
        waiting.push({ place: next, from: place })
      }
  }
  for (;;) {
    const next = underWay.size < AT_ONCE ? waiting.pop() : undefined
    if (next) {
      const visiting: Promise<void> = go(next).finally(() => underWay.delete(visiting))
      underWay.add(visiting)
    } else if (underWay.size > 0) await Promise.race(underWay)
    else return
  }
}
