import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { Client } from 'pg'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { portalLogin } from '../../scripts/database/portal-login'
import { anActor } from '../support/an-actor'
import { freshDatabase } from '../support/database'

let database: Awaited<ReturnType<typeof freshDatabase>>
let sql: Client
let port: number

/** What the mail server of the test took on, whole. */
let taken: string[]
let server: SMTPServer | undefined

const PASSWORD = 'p@ss word'

/** Starts a mail server on the port that the portal knows. It takes on everything unless it is told otherwise. */
async function listen(options: SMTPServerOptions = {}) {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _session, done) => {
      void text(stream).then((mail) => {
        taken.push(mail)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  server.listen(port, '127.0.0.1')
  await once(server.server, 'listening')
}

/** Ends every connection to the mail server at once, without a goodbye. */
const cut = () => server?.connections.forEach((connection) => Reflect.get(connection, '_socket').destroy())

const refusing = (code: number, words: string, times = Infinity) => {
  let left = times
  return (): Error | null => {
    left -= 1
    return left >= 0 ? Object.assign(new Error(words), { responseCode: code }) : null
  }
}

beforeAll(async () => {
  const { findFreePort } = await import('../../scripts/process/ports')
  ;[database, port] = await Promise.all([freshDatabase(), findFreePort()])
  process.env['DATABASE_URL'] = await portalLogin(database.url)
  process.env['ZONEBOOK_SECRET'] = 'a secret for tests alone, long enough to sign with'
  process.env['ZONEBOOK_URL'] = 'https://zones.example.org'
  process.env['SMTP_URL'] = ''
  sql = new Client(database.url)
  await sql.connect()
})

afterEach(() => new Promise<void>((closed) => (server ? server.close(() => closed()) : closed())))
afterAll(async () => {
  const { db } = await import('@/lib/platform/db')
  await Promise.all([db().$disconnect(), sql.end()])
  await database.drop()
})

/** A mail to somebody, written as everything writes them. */
async function aMail(to = 'somebody@example.org') {
  const { db } = await import('@/lib/platform/db')
  const { post } = await import('@/lib/mail/outbox')
  taken = []
  return db().$transaction((tx) =>
    post(tx, {
      to,
      locale: 'vi',
      subject: 'Số liệu đến hạn',
      text: 'Quý III năm 2026\n.\nhết',
      about: 'test',
    }),
  )
}

/** Does the job once, with the mail server at this address. Answers what went wrong; null when nothing did. */
async function attempt(mail: number, credentials = '', query = '') {
  const { sendMail } = await import('@/lib/mail/jobs')
  return sendMail(mail, `smtp://${credentials}127.0.0.1:${port}${query}`).then(
    () => null,
    (error: Error) => error.message,
  )
}

const fate = async (mail: number) =>
  (
    await sql.query(
      `SELECT "attempts", "failure", "sentAt" IS NOT NULL AS sent, "givenUpAt" IS NOT NULL AS "givenUp" FROM "Mail" WHERE "id" = $1`,
      [mail],
    )
  ).rows[0]
const alarmsOf = async (mail: number) =>
  (
    await sql.query(
      `SELECT "detail" FROM "Alarm" WHERE "code" = 'mail_undeliverable' AND "detail" ->> 'mail' = $1`,
      [String(mail)],
    )
  ).rows

const SENT = { attempts: 1, failure: null, sent: true, givenUp: false }

describe('a mail', () => {
  test('is sent once, in its language, whole, under a number of its own', async () => {
    await listen()
    const mail = await aMail()
    expect(await attempt(mail)).toBeNull()
    expect(await attempt(mail)).toBeNull()
    expect(await fate(mail)).toEqual(SENT)
    expect(taken).toHaveLength(1)
    const [sent = ''] = taken
    expect(sent).toMatch(/^From: Zonebook <zonebook@zones.example.org>$/m)
    expect(sent).toMatch(/^To: somebody@example.org$/m)
    expect(sent).toMatch(new RegExp(`^Message-ID: <mail-${mail}-\\d+@zones.example.org>$`, 'm'))
    expect(sent).toMatch(/^Content-Language: vi$/im)
    const [, body = ''] = sent.split('\r\n\r\n')
    expect(Buffer.from(body, 'base64').toString().replaceAll('\r', '')).toBe('Quý III năm 2026\n.\nhết')
  })

  test('is sent by one of many workers', async () => {
    await listen()
    const mail = await aMail()
    expect(await Promise.all(Array.from({ length: 5 }, () => attempt(mail)))).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
    expect(taken).toHaveLength(1)
  })

  test('goes to the one person whom it names, whatever the address looks like', async () => {
    await listen()
    const mail = await aMail('a@example.org, b@example.org')
    await attempt(mail)
    expect(taken.join()).not.toMatch(/^To:.*\ba@example.org, b@example.org$/m)
  })

  test('is sent with a name and a password, where the server asks for them', async () => {
    const seen: unknown[] = []
    await listen({
      authOptional: false,
      onAuth: ({ username, password }, _session, done) => {
        seen.push([username, password])
        done(null, { user: username })
      },
    })
    const mail = await aMail()
    expect(await attempt(mail, `portal:${encodeURIComponent(PASSWORD)}@`)).toBeNull()
    expect(seen).toEqual([['portal', PASSWORD]])
    expect(await fate(mail)).toEqual(SENT)
  })

  test('waits where encryption is asked for and the server has none: nothing leaves in the clear', async () => {
    const seen: unknown[] = []
    await listen({ onAuth: (auth, _session, done) => done(null, { user: `${seen.push(auth)}` }) })
    const mail = await aMail()
    expect(await attempt(mail, 'portal:secret@', '?requireTLS=true')).toMatch(/STARTTLS|TLS/)
    expect([seen, taken]).toEqual([[], []])
    expect(await fate(mail)).toMatchObject({ attempts: 1, sent: false, givenUp: false })
  })

  test('is tried again where the server says later (greylisting), and is sent once', async () => {
    const later = refusing(451, 'Greylisted, come back later', 2)
    await listen({ onRcptTo: (_address, _session, done) => done(later()) })
    const mail = await aMail()
    expect(await attempt(mail)).toMatch(/Greylisted/)
    expect(await fate(mail)).toMatchObject({
      attempts: 1,
      failure: expect.stringMatching(/Greylisted/),
      sent: false,
    })
    expect(await attempt(mail)).toMatch(/Greylisted/)
    expect(await attempt(mail)).toBeNull()
    expect(await fate(mail)).toEqual({ ...SENT, attempts: 3 })
    expect(taken).toHaveLength(1)
  })

  test('is given up where the server refuses it for good, with an alarm', async () => {
    const never = refusing(550, 'No such mailbox')
    await listen({ onRcptTo: (_address, _session, done) => done(never()) })
    const mail = await aMail()
    expect(await attempt(mail)).toBeNull()
    expect(await fate(mail)).toMatchObject({ attempts: 1, sent: false, givenUp: true })
    expect(await alarmsOf(mail)).toEqual([
      { detail: { zones: [], mail, why: expect.stringMatching(/No such mailbox/) } },
    ])
    await attempt(mail)
    expect(await fate(mail)).toMatchObject({ attempts: 1 })
  })

  test('is tried again where the line is cut in the middle of it', async () => {
    let cuts = 1
    await listen({
      onData: (stream, _session, done) => {
        cuts -= 1
        if (cuts >= 0) {
          // The server dies: no answer, and no goodbye.
          stream.resume()
          cut()
          return
        }
        void text(stream).then((whole) => {
          taken.push(whole)
          done()
        })
      },
    })
    const mail = await aMail()
    expect(await attempt(mail)).not.toBeNull()
    expect(await fate(mail)).toMatchObject({ attempts: 1, sent: false, givenUp: false })
    expect(await attempt(mail)).toBeNull()
    expect(taken).toHaveLength(1)
  })

  test('is tried again where no server answers, and given up with an alarm in the end', async () => {
    const mail = await aMail()
    expect(await attempt(mail)).toMatch(/ECONNREFUSED/)
    const { giveUp } = await import('@/lib/alarms/jobs')
    await giveUp('send-mail', { mail }, { message: 'whatever the queue says' })
    await giveUp('send-mail', { mail }, { message: 'whatever the queue says' })
    expect(await fate(mail)).toMatchObject({ sent: false, givenUp: true })
    expect(await alarmsOf(mail)).toEqual([
      { detail: { zones: [], mail, why: expect.stringMatching(/ECONNREFUSED/) } },
    ])
  })

  test('is kept where no server is set, and administrators of the whole network alone read it', async () => {
    const mail = await aMail()
    const { sendMail } = await import('@/lib/mail/jobs')
    await sendMail(mail)
    expect(await fate(mail)).toEqual({ attempts: 0, failure: null, sent: false, givenUp: false })
    const { getMail, listMails } = await import('@/lib/mail/admin-queries')
    const administrator = await anActor(sql, 'administrator')
    const listed = await listMails(administrator, null)
    expect(listed).toMatchObject({ server: false, next: null })
    expect(listed.mails[0]).toMatchObject({ id: mail, state: 'kept' })
    expect(await getMail(administrator, mail)).toMatchObject({
      text: 'Quý III năm 2026\n.\nhết',
      locale: 'vi',
    })
    for (const role of ['contributor', 'publisher', 'auditor'] as const)
      await expect(listMails(await anActor(sql, role), null)).rejects.toMatchObject({ code: 'FORBIDDEN' })
  })
})
