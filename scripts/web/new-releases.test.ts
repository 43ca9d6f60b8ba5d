import { expect, test, vi } from 'vitest'
import { watchReleases } from './new-releases'

/** A watch whose clock a test sets, and what it told. */
function watch(hears: () => Promise<boolean> = async () => true, wait = 50) {
  let moment = 0
  const tell = vi.fn(hears)
  const before = watchReleases(tell, () => moment, wait)
  return { tell, before, set: (to: number) => void (moment = to) }
}

test('the first reader waits until it is asked what was published, and nobody else for a second', async () => {
  const { before, tell, set } = watch()
  await before()
  set(999)
  expect(before()).toBeNull()
  expect(tell).toHaveBeenCalledOnce()
})

test('a second later it is asked again', async () => {
  const { before, tell, set } = watch()
  await before()
  set(1000)
  await before()
  expect(tell).toHaveBeenCalledTimes(2)
})

test('readers who come together wait for one question', async () => {
  const { before, tell } = watch()
  await Promise.all([before(), before(), before()])
  expect(tell).toHaveBeenCalledOnce()
})

test('a question that fails is no reader’s matter', async () => {
  const { before, tell, set } = watch(async () => Promise.reject(new Error('lost')))
  await before()
  set(1000)
  await before()
  expect(tell).toHaveBeenCalledTimes(2)
})

test('a slow answer holds nobody for long, and nothing is asked beside it', async () => {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const { before, tell, set } = watch(() => promise, 5)
  await before()
  set(5000)
  expect(before()).toBeNull()
  expect(tell).toHaveBeenCalledOnce()
  resolve(true)
  await vi.waitFor(() => {
    before()
    expect(tell).toHaveBeenCalledTimes(2)
  })
})
