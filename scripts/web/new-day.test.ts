import { createServer } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { tellNewDay, watchDay } from './new-day'

const LAST_SECOND = '2026-11-22T16:59:59Z'
const MIDNIGHT = '2026-11-22T17:00:00Z'

/** A watch whose clock a test sets, and what it told. */
function watch(hears: () => Promise<boolean> = async () => true) {
  let moment = LAST_SECOND
  const tell = vi.fn(hears)
  const before = watchDay(tell, () => new Date(moment))
  return { tell, before, set: (to: string) => void (moment = to) }
}

test('nobody waits while the day lasts', () => {
  const { before, tell } = watch()
  expect(before()).toBeNull()
  expect(tell).not.toHaveBeenCalled()
})

test('the first reader after midnight in the parks waits until it is told, and nobody after that', async () => {
  const { before, tell, set } = watch()
  set(MIDNIGHT)
  await before()
  expect(before()).toBeNull()
  expect(tell).toHaveBeenCalledOnce()
})

test('readers who come together at midnight wait for one telling', async () => {
  const { before, tell, set } = watch()
  set(MIDNIGHT)
  await Promise.all([before(), before(), before()])
  expect(tell).toHaveBeenCalledOnce()
})

test.each([
  ['not heard', async () => false],
  ['lost', async () => Promise.reject(new Error('lost'))],
])('what was %s is told again, and the reader is answered', async (_case, first) => {
  const answers: (() => Promise<boolean>)[] = [first]
  const { before, tell, set } = watch(async () => (answers.shift() ?? (async () => true))())
  set(MIDNIGHT)
  await before()
  await before()
  expect(before()).toBeNull()
  expect(tell).toHaveBeenCalledTimes(2)
})

test('each day is told, also after days without a reader', async () => {
  const { before, tell, set } = watch()
  for (const moment of [MIDNIGHT, '2026-12-01T03:00:00Z']) {
    set(moment)
    await before()
  }
  expect(tell).toHaveBeenCalledTimes(2)
})

let close = () => {}
afterEach(() => close())

test.each([
  [200, true],
  [500, false],
])('a portal that answers %i has heard it: %s', async (status, heard) => {
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    response.writeHead(status).end()
  })
  close = () => void server.close()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  expect(await tellNewDay(typeof address === 'object' && address ? address.port : 0)).toBe(heard)
  expect(asked).toEqual(['POST /api/day'])
})

test('a portal that is not there has not heard it', async () => {
  expect(await tellNewDay(1)).toBe(false)
})
