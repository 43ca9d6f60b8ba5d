import { expect, test } from 'vitest'
import { keepDocuments, type KeptDocument } from './kept-documents'

const made = (size: number): KeptDocument => ({ bytes: new Uint8Array(size), pages: 1, tag: `"${size}"` })

test('a document is made once, whoever asks for it while it is made or after', async () => {
  const kept = keepDocuments({ most: 100, waiting: 5 })
  let times = 0
  const draw = async () => made((times += 1))
  const answers = await Promise.all([kept('a', draw), kept('a', draw)])
  answers.push(await kept('a', draw))
  expect(new Set(answers).size).toBe(1)
  expect(times).toBe(1)
})

test('those used last are kept up to a number of bytes', async () => {
  const kept = keepDocuments({ most: 100, waiting: 5 })
  const drawn: string[] = []
  const ask = (key: string) => kept(key, async () => (drawn.push(key), made(40)))
  for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await ask(key)
  expect(drawn).toEqual(['a', 'b', 'c', 'b'])
})

test('one that is larger than all that may be kept is made and sent all the same', async () => {
  const kept = keepDocuments({ most: 100, waiting: 5 })
  expect((await kept('a', async () => made(400)))?.bytes).toHaveLength(400)
})

test('they are made one after another, and whoever asks when too many wait is told so', async () => {
  const kept = keepDocuments({ most: 100, waiting: 1 })
  let [atOnce, most] = [0, 0]
  const draw = async () => {
    most = Math.max(most, (atOnce += 1))
    await Promise.resolve()
    atOnce -= 1
    return made(1)
  }
  const answers = await Promise.all(['a', 'b', 'c'].map((key) => kept(key, draw)))
  expect(answers.map((answer) => answer !== null)).toEqual([true, true, false])
  expect(most).toBe(1)
})

test('a failure is told to whoever asked, and the next try is a new one', async () => {
  const kept = keepDocuments({ most: 100, waiting: 5 })
  await expect(kept('a', () => Promise.reject(new Error('no ink')))).rejects.toThrow('no ink')
  expect(await kept('a', async () => made(1))).toMatchObject({ pages: 1 })
})
