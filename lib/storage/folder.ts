import 'server-only'
import { randomUUID } from 'node:crypto'
import { access, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Shelf } from './storage'

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT'

/** Files in a folder, a subfolder for each two first letters: a folder of a million files is slow. */
export function folderAt(root: string): Shelf {
  const placeOf = (digest: string) => path.join(root, digest.slice(0, 2), digest)
  return {
    put: async (digest, bytes) => {
      const place = placeOf(digest)
      const kept = await access(place).then(
        () => true,
        () => false,
      )
      if (kept) return
      await mkdir(path.dirname(place), { recursive: true })
      const unfinished = `${place}.${randomUUID()}`
      try {
        const file = await open(unfinished, 'wx', 0o600)
        try {
          await file.writeFile(bytes)
          // Before it has its name: after a power failure it is whole or not there.
          await file.sync()
        } finally {
          await file.close()
        }
        await rename(unfinished, place)
      } finally {
        await rm(unfinished, { force: true })
      }
    },
    get: (digest) =>
      readFile(placeOf(digest)).catch((error: unknown) => {
        if (isMissing(error)) return null
        throw error
      }),
  }
}
