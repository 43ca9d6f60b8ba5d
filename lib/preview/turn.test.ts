import { expect, test } from 'vitest'
import { inTurn, newTurn } from './turn'

test('what is asked for at once is done one after another, in order', async () => {
  const turn = newTurn()
  const done: string[] = []
  const step = (name: string) => async () => {
    done.push(`${name} begins`)
    await Promise.resolve()
    done.push(`${name} ends`)
    return name
  }
  const answers = await Promise.all(['a', 'b'].map((name) => inTurn(turn, 2, step(name))))
  expect(answers).toEqual([{ value: 'a' }, { value: 'b' }])
  expect(done).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
})

test('when as many wait as may, the next is sent away and may come again later', async () => {
  const turn = newTurn()
  const first = inTurn(turn, 1, async () => 'first')
  expect(await inTurn(turn, 1, async () => 'second')).toBeNull()
  expect(await first).toEqual({ value: 'first' })
  expect(await inTurn(turn, 1, async () => 'third')).toEqual({ value: 'third' })
})

test('one that fails holds up nobody', async () => {
  const turn = newTurn()
  const failing = inTurn(turn, 2, () => Promise.reject(new Error('no')))
  const next = inTurn(turn, 2, async () => 'next')
  await expect(failing).rejects.toThrow('no')
  expect(await next).toEqual({ value: 'next' })
  expect(turn.taken).toBe(0)
})
