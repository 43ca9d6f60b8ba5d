import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { findFreePort } from '../../scripts/process/ports'
import { nothingLeft, npmStart, pressCtrlC, processesOf, supervisorOf } from '../support/started-portal'

const READY = 'Ctrl-C stops everything'

let data: string
let port: number
const start = (environment: Record<string, string> = {}) =>
  npmStart({ PORT: String(port), ZONEBOOK_DATA: data, ...environment })

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'zonebook-start-'))
  port = await findFreePort()
})
afterEach(() => processesOf(data).forEach(({ pid }) => process.kill(pid, 'SIGKILL')))
afterAll(() => rmSync(data, { recursive: true, force: true }))

const worker = async () => (await (await fetch(`http://127.0.0.1:${port}/api/health/ready`)).json()).worker
const readiness = async () => (await fetch(`http://127.0.0.1:${port}/api/health/ready`)).status

describe('npm start', () => {
  test('opens the portal on an empty folder and leaves nothing behind on Ctrl-C', async () => {
    const portal = start()
    await portal.says(READY)
    expect(await readiness()).toBe(200)
    const [, password = ''] = /(\S+) +\(shown this once/.exec(portal.said()) ?? []
    expect(password.length).toBeGreaterThanOrEqual(12)
    for (const secret of ['demo-password', 'secret', 'postgres-password'])
      expect(statSync(join(data, secret)).mode & 0o777).toBe(0o600)
    pressCtrlC(portal)
    pressCtrlC(portal)
    await portal.ended()
    await nothingLeft(data)
    expect(portal.said()).toMatch(/Stopping …\s*$/)
  })

  test('comes back within five seconds, without telling the password again', async () => {
    const begun = performance.now()
    const portal = start()
    await portal.says(READY)
    expect(await readiness()).toBe(200)
    expect(performance.now() - begun).toBeLessThan(5000)
    expect(portal.said()).not.toContain('shown this once')
    portal.child.kill('SIGTERM')
    await portal.ended()
    await nothingLeft(data)
  })

  test('finds the database that a killed one left running', async () => {
    const killed = start()
    await killed.says(READY)
    process.kill(supervisorOf(data), 'SIGKILL')
    await killed.ended()
    const next = start()
    await next.says(READY)
    expect(next.said()).toContain('started again after it was cut off')
    pressCtrlC(next)
    await next.ended()
    await nothingLeft(data)
  })

  test('starts a worker beside the web server, and another when it dies', async () => {
    const portal = start()
    await portal.says(READY)
    const workers = () =>
      processesOf(data).flatMap(({ pid, command }) => (command.includes('worker/main.ts') ? pid : []))
    await vi.waitFor(async () => expect(await worker()).toBe('working'), { timeout: 30_000, interval: 100 })
    const [first = 0] = workers()
    process.kill(first, 'SIGKILL')
    await vi.waitFor(() => expect(workers().filter((pid) => pid !== first)).toHaveLength(1), {
      timeout: 30_000,
      interval: 50,
    })
    expect(await readiness()).toBe(200)
    pressCtrlC(portal)
    await portal.ended()
    await nothingLeft(data)
  })

  test('leaves nothing behind when npm itself is killed', async () => {
    const portal = start()
    await portal.says(READY)
    if (portal.child.pid !== undefined) process.kill(portal.child.pid, 'SIGTERM')
    await nothingLeft(data)
  })

  test('refuses a second one on the same data, naming the first', async () => {
    const first = start()
    await first.says(READY)
    const second = start({ PORT: String(await findFreePort()) })
    expect(await second.ended()).toBe(1)
    expect(second.said()).toContain(
      `Another Zonebook, process ${supervisorOf(data)}, already works on ${data}`,
    )
    pressCtrlC(first)
    await first.ended()
    await nothingLeft(data)
  })
})

describe('npm start tells what is wrong', () => {
  let occupant: Server

  beforeAll(() => new Promise<void>((listening) => (occupant = createServer().listen(port, listening))))
  afterAll(() => new Promise((closed) => occupant.close(closed)))

  const secret = 'a secret of thirty-two characters'

  test.each([
    ['a port that is taken', {}, [`Something already listens on port ${'PORT'}`, 'choose another: PORT=']],
    [
      'every wrong variable at once',
      { PORT: 'http', SMTP_URL: 'mail', ZONEBOOK_SECRET: 'short' },
      ['PORT is not a whole number', 'SMTP_URL is not an address', 'ZONEBOOK_SECRET is too short'],
    ],
    [
      'a database that does not answer',
      {
        DATABASE_URL: 'postgresql://zonebook:hunter2@127.0.0.1:1/portal',
        ZONEBOOK_SECRET: secret,
        PORT: 'FREE',
      },
      ['database “portal” on 127.0.0.1:1 cannot be used', 'Is PostgreSQL running'],
    ],
    [
      'a host that is not there',
      {
        DATABASE_URL: 'postgresql://zonebook:hunter2@db.invalid/portal',
        ZONEBOOK_SECRET: secret,
        PORT: 'FREE',
      },
      ['database “portal” on db.invalid cannot be used'],
    ],
  ])('%s', async (_case, environment, expected) => {
    const free = String(await findFreePort())
    const given = Object.entries(environment).map(([name, value]) => [name, value === 'FREE' ? free : value])
    const portal = start(Object.fromEntries(given))
    expect(await portal.ended()).toBe(1)
    for (const words of expected) expect(portal.said()).toContain(words.replace(/PORT$/, String(port)))
    expect(portal.said()).not.toMatch(/hunter2|\n +at /)
    await nothingLeft(data)
  })
})
