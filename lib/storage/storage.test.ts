import { createHash, randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bucketAt } from './bucket'
import { folderAt } from './folder'
import type * as Storage from './storage'

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const FILE = Uint8Array.from(randomBytes(5000))

let folder: string
let storage: typeof Storage
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'zonebook-storage-'))
  process.env['ZONEBOOK_DATA'] = folder
  storage = await import('./storage')
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const files = () =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile())

describe('a file in the folder of the portal', () => {
  test('is kept under the digest of its content, once however often it comes', async () => {
    const digests = await Promise.all(Array.from({ length: 20 }, () => storage.putFile(FILE)))
    expect(new Set(digests)).toEqual(new Set([digestOf(FILE)]))
    expect(files().map(({ name }) => name)).toEqual([digestOf(FILE)])
    expect(await storage.readStored(digestOf(FILE))).toEqual(Buffer.from(FILE))
  })

  test('that is not what its digest says is not kept', async () => {
    await expect(storage.storeFile(digestOf(FILE), new Uint8Array(5))).rejects.toThrow(/is not what/)
    expect(files()).toHaveLength(1)
  })

  test.each([
    ['../../etc/passwd'],
    [''],
    ['..'],
    [`${'a'.repeat(64)}/x`],
    ['A'.repeat(64)],
    ['0'.repeat(64)],
  ])('is not found under %j', async (digest) => expect(await storage.readStored(digest)).toBeNull())

  test('is a file on this machine while it is worked with, and not after', async () => {
    let place = ''
    const read = await storage.withStoredFile(digestOf(FILE), (file) => {
      place = file
      return Promise.resolve(readFileSync(file))
    })
    expect(read).toEqual(Buffer.from(FILE))
    expect(() => readFileSync(place)).toThrow(/ENOENT/)
    expect(await storage.withStoredFile('0'.repeat(64), () => Promise.resolve(1))).toBeNull()
  })

  test('of another portal is another', async () => {
    const other = folderAt(path.join(folder, 'other'))
    expect(await other.get(digestOf(FILE))).toBeNull()
  })
})

describe('a file in a bucket', () => {
  const kept = new Map<string, Buffer>()
  const asked: IncomingMessage[] = []
  const server = createServer((request, answer) => {
    asked.push(request)
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      if (!/^AWS4-HMAC-SHA256 Credential=key\//.test(request.headers.authorization ?? ''))
        answer.writeHead(403).end()
      else if (request.method === 'PUT') {
        kept.set(request.url ?? '', Buffer.concat(chunks))
        answer.end()
      } else if (kept.has(request.url ?? '')) answer.end(kept.get(request.url ?? ''))
      else answer.writeHead(404).end()
    })
  })
  let address: string
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const at = server.address()
    address = typeof at === 'object' && at ? `127.0.0.1:${at.port}/zonebook` : ''
  })
  afterAll(() => server.close())

  test('is signed, kept and read back', async () => {
    const bucket = bucketAt(`http://key:a%2Fsecret@${address}`)
    const digest = digestOf(FILE)
    expect(await bucket.get(digest)).toBeNull()
    await bucket.put(digest, FILE)
    expect([...kept.keys()]).toEqual([`/zonebook/${digest.slice(0, 2)}/${digest}`])
    expect(Buffer.from((await bucket.get(digest)) ?? [])).toEqual(Buffer.from(FILE))
    // The key and the secret are in no address.
    for (const { url, headers } of asked) expect(`${url} ${JSON.stringify(headers)}`).not.toContain('secret')
  })

  test('is not silently lost when the store refuses', async () => {
    const bucket = bucketAt(`http://other:secret@${address}`)
    await expect(bucket.put(digestOf(FILE), FILE)).rejects.toThrow(/answered 403 to writing/)
    await expect(bucket.get(digestOf(FILE))).rejects.toThrow(/answered 403 to reading/)
  })
})
