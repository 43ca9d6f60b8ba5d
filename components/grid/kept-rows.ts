import type { CellEntry } from '@/lib/cells/schema'

/** What a browser keeps under a name. `localStorage`, or a Map in a test. */
export type Storage = {
  getItem(name: string): string | null
  setItem(name: string, value: string): void
  removeItem(name: string): void
  key(index: number): string | null
  readonly length: number
}

/** What this browser keeps; null on the server and where it is forbidden. */
export function deviceStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage
  } catch {
    return null
  }
}

/** An entry of null empties its row, which has to be sent as well. */
export type Kept = { key: string; entry: CellEntry | null }

/**
 * Rows that the server does not have yet, kept on this device under their person and period. Each row has a name of its
 * own, so that two windows do not overwrite one another.
 */
export class KeptRows {
  readonly #prefix: string

  constructor(
    private readonly storage: Storage | null,
    person: number,
    period: string,
  ) {
    this.#prefix = `zonebook.cells/${person}/${period}/`
  }

  /** @returns whether the device keeps it: its storage can be full, or forbidden */
  keep({ key, entry }: Kept): boolean {
    try {
      this.storage?.setItem(this.#prefix + key, JSON.stringify({ entry }))
      return this.storage !== null
    } catch {
      return false
    }
  }

  forget(key: string) {
    this.storage?.removeItem(this.#prefix + key)
  }

  all(): Kept[] {
    const { storage } = this
    if (storage === null) return []
    const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    return names
      .filter((name) => name.startsWith(this.#prefix))
      .flatMap((name) => {
        const kept = readKept(storage.getItem(name))
        return kept ? [{ key: name.slice(this.#prefix.length), entry: kept.entry }] : []
      })
  }
}

/** What an older version of the page may have kept otherwise is left out. */
function readKept(text: string | null): Pick<Kept, 'entry'> | null {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (typeof kept !== 'object' || kept === null || !('entry' in kept)) return null
    if (kept.entry === null) return { entry: null }
    const known = typeof kept.entry === 'object' && 'typed' in kept.entry && 'explanations' in kept.entry
    // Written by this class alone, from an entry.
    return known ? { entry: kept.entry as CellEntry } : null
  } catch {
    return null
  }
}
