import 'server-only'
import { AwsClient } from 'aws4fetch'
import type { Shelf } from './storage'

/**
 * Files in a bucket of an S3-compatible store.
 * @param address `https://key:secret@host/bucket`, with `?region=` where the store asks for one
 */
export function bucketAt(address: string): Shelf {
  const { username, password, protocol, host, pathname, searchParams } = new URL(address)
  const client = new AwsClient({
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
    service: 's3',
    region: searchParams.get('region') ?? 'auto',
  })
  const base = `${protocol}//${host}${pathname.replace(/\/+$/, '')}`
  const placeOf = (digest: string) => `${base}/${digest.slice(0, 2)}/${digest}`
  const refused = (doing: string, { status }: Response) =>
    new Error(`The file store answered ${status} to ${doing}`)
  return {
    // A store shows an object when all of it has come.
    put: async (digest, bytes) => {
      const answer = await client.fetch(placeOf(digest), { method: 'PUT', body: bytes })
      await answer.body?.cancel()
      if (!answer.ok) throw refused('writing', answer)
    },
    get: async (digest) => {
      const answer = await client.fetch(placeOf(digest))
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer())
      await answer.body?.cancel()
      if (answer.status === 404) return null
      throw refused('reading', answer)
    },
  }
}
