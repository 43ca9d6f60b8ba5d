import type { ClientBase } from 'pg'
import type { BrokenLink, Chain } from './chain'
import { columnsOf } from './columns'
import { rowsOf } from './cursor'
import { PartReader } from './part-reader'
import { sealOf } from './row-text'
import { SEALED_PARTS } from './sealed-parts'

type Sealed = [
  release: number | null,
  sealed: number | null,
  previous: string,
  digest: string,
  parts: Record<string, string>,
]

const SEALS = `SELECT r."number", s."releaseNumber", s."previous", s."digest", s."parts"
  FROM "Release" r FULL JOIN "ReleaseSeal" s ON s."releaseNumber" = r."number"
  ORDER BY coalesce(r."number", s."releaseNumber")`

const inWords = (part: string) => {
  const [table, isClosing] = part.split('.')
  return isClosing ? `which rows of ${table} it superseded` : `its rows of ${table}`
}

/** What is wrong with a release and its seal; null when they hold. */
async function problemOf(
  [release, sealed, previous, digest, parts]: Sealed,
  before: Chain['newest'],
  readers: readonly PartReader[],
): Promise<string | null> {
  const number = (before?.number ?? 0) + 1
  if (release === null) return 'it has a seal and is not there itself'
  if (release !== number) return `it follows release ${number - 1}: what was between them is not there`
  if (sealed === null) return 'it has no seal'
  if (previous !== (before?.digest ?? ''))
    return `its seal does not follow the seal of release ${number - 1}: one of the two was changed`

  const found: Record<string, string> = {}
  for (const reader of readers) {
    const stray = await reader.strayBefore(release)
    if (stray) return stray
    const part = await reader.digestIn(release)
    if (part !== null) found[reader.part.name] = part
  }
  const differing = [...new Set([...Object.keys(found), ...Object.keys(parts)])].filter(
    (part) => found[part] !== parts[part],
  )
  if (sealOf(release, previous, found) === digest)
    return differing.length > 0 ? 'the list of parts in its seal was changed' : null
  if (differing.length === 0) return 'its seal was changed'
  return `what is there is not what was sealed: ${differing.map(inWords).join('; ')}`
}

/** Rows that belong to releases after the last. */
async function strayAfterAll(readers: readonly PartReader[]): Promise<BrokenLink | null> {
  for (const reader of readers) {
    const why = await reader.strayBefore(Infinity)
    if (why) return { link: 'After the newest release', why }
  }
  return null
}

/**
 * Calculates the seal of every release again from what stands in the database now, with nothing of the database but its
 * tables. Walks them once, side by side, so it needs little memory however many there are.
 * @param client in a transaction, with times in UTC
 */
export async function verifyReleases(client: ClientBase): Promise<Chain> {
  const columns = await columnsOf(
    client,
    SEALED_PARTS.map(({ table }) => table),
  )
  const readers = SEALED_PARTS.map((part) => new PartReader(client, part, columns.get(part.table) ?? []))
  let newest: Chain['newest'] = null
  for await (const seal of rowsOf<Sealed>(client, SEALS)) {
    const why = await problemOf(seal, newest, readers)
    if (why) {
      const [release, sealed] = seal
      return { holding: newest?.number ?? 0, newest, broken: { link: `Release ${release ?? sealed}`, why } }
    }
    newest = { number: seal[0] ?? 0, digest: seal[3] }
  }
  return { holding: newest?.number ?? 0, newest, broken: await strayAfterAll(readers) }
}
