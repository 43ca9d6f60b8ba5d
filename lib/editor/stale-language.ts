import { isRecord } from './fields'

/** What a text says in each language; of a list of texts, all of them. */
type Said = { en: string; vi: string }

const isText = (value: unknown): value is Said =>
  isRecord(value) && typeof value['en'] === 'string' && typeof value['vi'] === 'string'

/** As a reader sees it: white space at the ends, and how an accent is composed, are no other text. */
const read = (words: string) => words.trim().normalize()

function gather(value: unknown, path: string, found: Map<string, Said>) {
  if (isText(value)) {
    const before = found.get(path)
    // Entries of a list are one text: which of them moved where is no question of language.
    found.set(path, {
      en: before ? `${before.en}\n${read(value.en)}` : read(value.en),
      vi: before ? `${before.vi}\n${read(value.vi)}` : read(value.vi),
    })
  } else if (Array.isArray(value)) value.forEach((entry) => gather(entry, path, found))
  else if (isRecord(value))
    for (const [name, part] of Object.entries(value))
      gather(part, path === '' ? name : `${path}.${name}`, found)
}

/** Every text of a content by its path: `name`, `position.note`, `topics`. */
export function textsOf(content: unknown): Map<string, Said> {
  const found = new Map<string, Said>()
  gather(content, '', found)
  return found
}

/** A version as far as its languages go, with the texts of which its author said that the other language still fits. */
export type ToldVersion = { release: number; content: unknown; confirmed: readonly string[] }

/** One language of a text says what it said before the other changed. */
export type StaleLanguage = { field: string; older: 'en' | 'vi'; since: number }

/**
 * Which language of which text is older than the other: since the release that changed the other alone, until one that
 * changes it too, or whose author confirms that it still says the same.
 * @param versions of one thing, the first one first
 */
export function staleLanguages(versions: readonly ToldVersion[]): StaleLanguage[] {
  let stale = new Map<string, StaleLanguage>()
  versions.forEach(({ release, content, confirmed }, index) => {
    const [now, before] = [textsOf(content), textsOf(versions[index - 1]?.content)]
    const next = new Map<string, StaleLanguage>()
    for (const [field, { en, vi }] of now) {
      const was = before.get(field)
      const held = stale.get(field)
      const [newEn, newVi] = [was !== undefined && was.en !== en, was !== undefined && was.vi !== vi]
      const caughtUp = (newEn && newVi) || (held?.older === 'en' && newEn) || (held?.older === 'vi' && newVi)
      if (was === undefined || caughtUp || confirmed.includes(field)) continue
      if (held) next.set(field, held)
      else if (newEn || newVi) next.set(field, { field, older: newEn ? 'vi' : 'en', since: release })
    }
    stale = next
  })
  return [...stale.values()]
}

/** The texts of which a change says something else in one language alone. */
export function changedAlone(before: unknown, after: unknown): string[] {
  return staleLanguages([
    { release: 1, content: before, confirmed: [] },
    { release: 2, content: after, confirmed: [] },
  ]).map(({ field }) => field)
}
