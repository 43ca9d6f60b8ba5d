import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Client } from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor } from '@/lib/auth/policy'
import type * as Attachments from '@/lib/attachments/mutations'
import type * as Reads from '@/lib/attachments/queries'
import { anActor, changesOf, draftOf } from '../support/an-actor'
import { type FactsDatabase, factsDatabase } from '../support/facts-database'
import { publishChangeSet } from '../support/publish'

let database: FactsDatabase
let sql: Client
let staff: Actor
let [attachments, reads] = [{} as typeof Attachments, {} as typeof Reads]
const data = mkdtempSync(join(tmpdir(), 'zonebook-attachments-'))
const title = { en: 'Pictures', vi: 'Hình ảnh' }
const why = { nature: 'revision', reason: { en: 'A better one', vi: 'Ảnh rõ hơn' } } as const

beforeAll(async () => {
  process.env['ZONEBOOK_DATA'] = data
  database = await factsDatabase()
  sql = database.sql
  attachments = await import('@/lib/attachments/mutations')
  reads = await import('@/lib/attachments/queries')
  staff = await anActor(sql, 'contributor', 'cyberport')
})

afterAll(async () => {
  await database.close()
  rmSync(data, { recursive: true })
})

const photograph = (background: string) =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .jpeg()
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .toBuffer()

async function uploaded(bytes: Uint8Array, name = 'plan.jpg') {
  const kept = await attachments.uploadFile(staff, { zone: 'cyberport', name, bytes })
  if (!kept.ok) throw new Error(kept.problem.code)
  return kept.value.digest
}

const described = (file: string) => ({
  subject: 'cyberport',
  file,
  position: 0,
  title: { en: 'A test picture', vi: 'Ảnh thử nghiệm' },
  alternative: { en: 'A green field', vi: 'Một ô màu xanh' },
  credit: 'The tests',
})

async function publish(changeSet: number) {
  const seen = await changesOf(sql, changeSet)
  expect(await publishChangeSet(staff, { changeSet, title, seen })).toMatchObject({ ok: true })
}

test('a picture is uploaded, described, approved and shown; before that staff alone can fetch it', async () => {
  const digest = await uploaded(await photograph('#0b6e5f'))
  expect(await reads.findFile(digest, 960)).toMatchObject({ isPublished: false, name: 'plan.jpg' })
  await publish(draftOf(await attachments.proposeAttachment(staff, described(digest))))

  const [shown] = await reads.listAttachments('live', 'cyberport')
  expect(shown).toMatchObject({ kind: 'picture', file: digest, credit: 'The tests', release: 2 })
  expect(shown?.renditions.map(({ width }) => width)).toEqual([480, 960, 1200])
  const found = await reads.findFile(digest, 480)
  expect(found).toMatchObject({ isPublished: true })

  const { readStored } = await import('@/lib/storage/storage')
  const bytes = await readStored(found?.rendition.digest ?? '')
  expect((await sharp(bytes ?? undefined).metadata()).exif).toBeUndefined()
})

test('another picture takes its place, and the first stays readable at its release', async () => {
  const [before] = await reads.listAttachments('live', 'cyberport')
  const digest = await uploaded(await photograph('#12202f'))
  const change = { ...described(digest), base: before?.id ?? 0 }
  expect(await attachments.proposeAttachment(staff, change)).toMatchObject({
    problem: { code: 'invalid', fields: { 'why.nature': ['required'] } },
  })
  await publish(draftOf(await attachments.proposeAttachment(staff, { ...change, why })))

  expect(await reads.listAttachments('live', 'cyberport')).toMatchObject([{ file: digest }])
  expect(await reads.listAttachments(2, 'cyberport')).toMatchObject([{ file: before?.file }])
  expect(await reads.findFile(before?.file ?? '', 480)).toMatchObject({ isPublished: true })
  expect(await attachments.proposeAttachment(staff, { ...change, why })).toMatchObject({
    problem: { code: 'stale_attachment' },
  })
})

test('it is withdrawn like anything else', async () => {
  const [shown] = await reads.listAttachments('live', 'cyberport')
  await publish(draftOf(await attachments.proposeAttachmentWithdrawal(staff, { base: shown?.id ?? 0, why })))
  expect(await reads.listAttachments('live', 'cyberport')).toEqual([])
})

test('a picture without words for who cannot see it is refused, a document needs none', async () => {
  const picture = await uploaded(await photograph('#ffffff'))
  expect(
    await attachments.proposeAttachment(staff, { ...described(picture), alternative: null }),
  ).toMatchObject({
    problem: { fields: { 'alternative.en': ['required'], 'alternative.vi': ['required'] } },
  })
  const document = await uploaded(Buffer.from('%PDF-1.7\n%a test'), 'plan.pdf')
  expect(
    await attachments.proposeAttachment(staff, { ...described(document), alternative: null }),
  ).toMatchObject({ ok: true })
})

test.each([
  ['a page called photo.jpg', Buffer.from('<html><script>alert(1)</script>'), 'unknown_type'],
  ['a drawing with a program in it', Buffer.from('<svg onload="alert(1)"/>'), 'svg'],
  ['half a picture', null, 'broken_picture'],
  ['more than 20 MB', Buffer.alloc(20 * 1024 * 1024 + 1), 'too_large'],
])('not taken: %s', async (_case, given, code) => {
  const bytes = given ?? (await photograph('#000000')).subarray(0, 900)
  expect(await attachments.uploadFile(staff, { zone: 'cyberport', name: 'photo.jpg', bytes })).toEqual({
    ok: false,
    problem: { code },
  })
})

test('nobody uploads for, or describes at, a zone that is not theirs', async () => {
  const bytes = await photograph('#aaaaaa')
  await expect(attachments.uploadFile(staff, { zone: 'qtsc', name: 'x.jpg', bytes })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  })
  const digest = await uploaded(bytes)
  await expect(
    attachments.proposeAttachment(staff, { ...described(digest), subject: 'qtsc' }),
  ).rejects.toMatchObject({ code: 'FORBIDDEN' })
})
