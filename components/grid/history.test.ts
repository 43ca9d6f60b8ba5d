import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NO_HISTORY, redo, remember, undo, type History, type Step } from './history'

const step = (index: number, before: string, after: string): Step<string> => [{ index, before, after }]

test('what is done last is undone first, and done again in order', () => {
  const history = remember(remember<string>(NO_HISTORY, step(0, '', '1')), step(1, '', '2'))
  const first = undo(history)
  const second = first && undo(first.history)
  expect([first?.step, second?.step]).toEqual([step(1, '', '2'), step(0, '', '1')])
  expect(second && undo(second.history)).toBeUndefined()
  expect(second && redo(second.history)?.step).toEqual(step(0, '', '1'))
})

test('something new ends what could be done again', () => {
  const taken = undo(remember<string>(NO_HISTORY, step(0, '', '1')))
  expect(taken && redo(remember(taken.history, step(2, '', '3')))).toBeUndefined()
})

test('letters typed into one field are one step', () => {
  const typed = ['a', 'ab', 'abc'].reduce<History<string>>(
    (history, after, at, all) => remember(history, step(0, all[at - 1] ?? '', after), 'note of row 0'),
    NO_HISTORY,
  )
  expect(typed.done).toEqual([step(0, '', 'abc')])
  expect(remember(typed, step(0, 'abc', 'x'), 'source of row 0').done).toHaveLength(2)
})

test('undoing all that was done leads back to the start, and redoing it to the end', () => {
  const edits = fc.array(fc.array(fc.tuple(fc.nat(4), fc.string()), { minLength: 1, maxLength: 3 }))
  fc.assert(
    fc.property(edits, (all) => {
      const cells = ['', '', '', '', '']
      let history: History<string> = NO_HISTORY
      for (const edit of all) {
        const once = [...new Map(edit)]
        const made = once.map(([index, after]) => ({ index, before: cells[index] ?? '', after }))
        for (const { index, after } of made) cells[index] = after
        history = remember(history, made)
      }
      const end = [...cells]
      for (let taken = undo(history); taken; taken = undo(history)) {
        for (const { index, before } of taken.step) cells[index] = before
        history = taken.history
      }
      expect(cells).toEqual(['', '', '', '', ''])
      for (let again = redo(history); again; again = redo(history)) {
        for (const { index, after } of again.step) cells[index] = after
        history = again.history
      }
      expect(cells).toEqual(end)
    }),
  )
})
