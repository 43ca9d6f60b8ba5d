/** A document as it is sent, with the tag by which a reader who has it says so. */
export type KeptDocument = { bytes: Uint8Array<ArrayBuffer>; pages: number; tag: string }

type Options = { most: number; waiting: number }

/**
 * Keeps documents by what they were made from, the last used ones up to a number of bytes. They are made one after
 * another: each takes a while of everybody's processor, and readers of pages must not wait for all of them.
 * @param most bytes that are kept
 * @param waiting documents that may wait to be made; whoever asks for more is told so
 */
export function keepDocuments({ most, waiting }: Options) {
  const kept = new Map<string, KeptDocument>()
  const underWay = new Map<string, Promise<KeptDocument>>()
  let size = 0
  let turn: Promise<unknown> = Promise.resolve()

  const keep = (key: string, document: KeptDocument) => {
    kept.set(key, document)
    size += document.bytes.length
    for (const [oldest, { bytes }] of kept) {
      if (size <= most || oldest === key) break
      kept.delete(oldest)
      size -= bytes.length
    }
  }

  const make = (key: string, draw: () => Promise<KeptDocument>) => {
    const making = turn
      .then(draw)
      .then((document) => {
        keep(key, document)
        return document
      })
      .finally(() => underWay.delete(key))
    turn = making.catch(() => undefined)
    underWay.set(key, making)
    return making
  }

  /** The document of a key, made at most once at a time; null when too many wait already. */
  return async (key: string, draw: () => Promise<KeptDocument>): Promise<KeptDocument | null> => {
    const known = kept.get(key)
    if (known) {
      kept.delete(key)
      kept.set(key, known)
      return known
    }
    const making = underWay.get(key)
    if (making) return making
    return underWay.size > waiting ? null : make(key, draw)
  }
}
