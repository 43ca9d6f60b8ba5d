import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { env } from '@/lib/platform/env'
import { bucketAt } from './bucket'
import { folderAt } from './folder'

/**
 * Where uploaded files are kept: under the digest of their content, so that one that was sent twice is kept once, and
 * nothing that is kept ever changes. In the folder of the portal's data, or in an S3-compatible store when `S3_URL` is
 * set. What a file is called, who may have it and what it is for are matters of the noun that keeps it.
 */
export type Shelf = {
  /** Nothing of it can be read before all of it is there. */
  put: (digest: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Null when there is none. */
  get: (digest: string) => Promise<Uint8Array<ArrayBuffer> | null>
}

const DIGEST = /^[0-9a-f]{64}$/

const shelf = (): Shelf => {
  const { S3_URL, ZONEBOOK_DATA } = env()
  return S3_URL ? bucketAt(S3_URL) : folderAt(path.join(ZONEBOOK_DATA, 'uploads'))
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/**
 * Keeps a file.
 * @param digest SHA-256 of the bytes, hexadecimal
 * @throws when the bytes are others, or the store cannot be written to
 */
export async function storeFile(digest: string, bytes: Uint8Array): Promise<void> {
  if (digestOf(bytes) !== digest) throw new Error(`A file is not what ${digest} says`)
  await shelf().put(digest, Uint8Array.from(bytes))
}

/** Keeps a file and tells its digest, by which it is found again. */
export async function putFile(bytes: Uint8Array): Promise<string> {
  const digest = digestOf(bytes)
  await storeFile(digest, bytes)
  return digest
}

/**
 * A file that was kept; null when there is none. A digest is letters and digits, so no name leads out of the store.
 * @throws when the store cannot be read
 */
export async function readStored(digest: string): Promise<Uint8Array<ArrayBuffer> | null> {
  return DIGEST.test(digest) ? shelf().get(digest) : null
}

/**
 * Does something with a stored file as a file on this machine, for what reads here and there in it.
 * @returns null when there is none
 */
export async function withStoredFile<Value>(
  digest: string,
  work: (file: string) => Promise<Value>,
): Promise<Value | null> {
  const bytes = await readStored(digest)
  if (!bytes) return null
  const file = path.join(tmpdir(), `zonebook-${randomUUID()}`)
  try {
    await writeFile(file, bytes, { mode: 0o600, flag: 'wx' })
    return await work(file)
  } finally {
    await rm(file, { force: true })
  }
}
