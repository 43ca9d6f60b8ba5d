import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './root'

function* filesUnder(path: string): Generator<string> {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (found?.isFile()) yield path
  if (!found?.isDirectory()) return
  for (const name of readdirSync(join(root, path)).sort()) yield* filesUnder(`${path}/${name}`)
}

/**
 * A hash over files and folders of the clone, by path and content; what is missing counts as absent.
 * @param counts leaves out the files that change nothing
 */
export function fingerprint(
  paths: readonly string[],
  counts: (path: string) => boolean = () => true,
): string {
  const hash = createHash('sha256')
  for (const path of paths)
    for (const file of filesUnder(path))
      if (counts(file))
        hash
          .update(`${file}\0`)
          .update(readFileSync(join(root, file)))
          .update('\0')
  return hash.digest('hex')
}

/** Whether a marker says that a product was made from this very source. */
export const isFresh = (marker: string, print: string) =>
  existsSync(marker) && readFileSync(marker, 'utf8').trim() === print

/** Notes from which source a product was made. */
export function noteFingerprint(marker: string, print: string): void {
  mkdirSync(dirname(marker), { recursive: true })
  writeFileSync(marker, `${print}\n`)
}
