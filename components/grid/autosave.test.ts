import { beforeEach, expect, test, vi } from 'vitest'
import { aResult, aRow, anEntry } from '../../tests/support/grid-row'
import { aStorage } from '../../tests/support/grid-storage'
import { Autosave } from './autosave'
import { GridRows } from './grid-rows'
import { KeptRows } from './kept-rows'
import type { Answer, Send } from './send-cells'

beforeEach(() => {
  vi.useFakeTimers()
  return () => vi.useRealTimers()
})

const METRICS = ['enterprises', 'workforce', 'revenue']

/** A grid of three rows over a server that answers as told, each row once the answers have run out. */
function aGrid(answers: (Answer | Promise<Answer>)[] = [], storage = aStorage()) {
  const sent: { cells: { metric: string; typed: string | null }[]; leaving: boolean }[] = []
  const send: Send = async (cells, leaving) => {
    sent.push({ leaving, cells: cells.map(({ metric, entry }) => ({ metric, typed: entry?.typed ?? null })) })
    return answers.shift() ?? allSaved(cells)
  }
  const rows = new GridRows(
    METRICS.map((metric) => aRow({ metric, definition: metric })),
    'en',
    (indexes) => autosave.touched(indexes),
  )
  const kept = new KeptRows(storage, 7, '2026-Q1')
  const autosave = new Autosave(rows, kept, send, () => undefined)
  const type = (index: number, typed: string) => rows.edit([{ index, entry: anEntry({ typed }) }])
  return { rows, kept, autosave, sent, type, storage }
}

type Cells = Parameters<Send>[0]
const allSaved = (cells: Cells): Answer => ({
  is: 'saved',
  saved: {
    changeSet: 1,
    present: [],
    results: cells.map(({ entry: _, base: __, ...address }) => ({ ...address, ...aResult() })),
  },
})

test('what is typed in quick succession is sent together, after a pause', async () => {
  const { type, sent, autosave, kept } = aGrid()
  type(0, '1')
  type(1, '2')
  expect(kept.all()).toHaveLength(2)
  expect(autosave.state()).toEqual({ is: 'saving' })
  await vi.advanceTimersByTimeAsync(599)
  expect(sent).toEqual([])
  await vi.advanceTimersByTimeAsync(1)
  expect(sent.map(({ cells }) => cells.length)).toEqual([2])
  expect(autosave.state()).toMatchObject({ is: 'saved' })
  expect(kept.all()).toEqual([])
})

test('one request at a time; what is typed meanwhile is sent after it and never overwritten', async () => {
  let answer: (answer: Answer) => void = () => undefined
  const { type, sent, rows } = aGrid([new Promise<Answer>((resolve) => (answer = resolve))])
  type(0, '1')
  await vi.advanceTimersByTimeAsync(600)
  type(0, '12')
  await vi.advanceTimersByTimeAsync(5000)
  expect(sent).toHaveLength(1)
  const { subject, metric, definition, period } = rows.at(0).row
  answer(allSaved([{ subject, metric, definition, period, base: null, entry: null }]))
  await vi.advanceTimersByTimeAsync(0)
  expect(rows.at(0).entry?.typed).toBe('12')
  expect(sent.map(({ cells }) => cells[0]?.typed)).toEqual(['1', '12'])
  expect(rows.at(0).sending).toBe('saved')
})

test('without a network rows stay on the device, are counted, and go when it is back', async () => {
  const { type, autosave, kept, sent } = aGrid([{ is: 'offline' }, { is: 'offline' }])
  type(0, '1')
  await vi.advanceTimersByTimeAsync(600)
  type(1, '2')
  expect(autosave.state()).toEqual({ is: 'offline', rows: 2 })
  expect(kept.all()).toHaveLength(2)
  autosave.retry()
  await vi.advanceTimersByTimeAsync(0)
  expect(autosave.state()).toEqual({ is: 'offline', rows: 2 })
  await vi.advanceTimersByTimeAsync(1000)
  expect(autosave.state()).toMatchObject({ is: 'saved' })
  expect(sent).toHaveLength(3)
  expect(kept.all()).toEqual([])
})

test('it tries again later and later', async () => {
  const { type, sent } = aGrid(Array.from({ length: 9 }, () => ({ is: 'failed', requestId: 'x' })))
  type(0, '1')
  await vi.advanceTimersByTimeAsync(600)
  for (const [tries, wait] of [1000, 2000, 4000, 8000, 15_000, 30_000, 30_000].entries()) {
    expect(sent).toHaveLength(tries + 1)
    await vi.advanceTimersByTimeAsync(wait)
  }
  expect(sent).toHaveLength(8)
})

test('an ended session is said, and nothing is lost', async () => {
  const { type, autosave, kept } = aGrid([{ is: 'signed-out' }])
  type(2, '3')
  await vi.advanceTimersByTimeAsync(600)
  expect(autosave.state()).toEqual({ is: 'signed-out', rows: 1 })
  expect(kept.all()).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1000)
  expect(autosave.state()).toMatchObject({ is: 'saved' })
})

test('of rows that are refused together the good ones are saved', async () => {
  const no: Answer = { is: 'refused', code: 'FORBIDDEN' }
  const { rows, autosave, kept } = aGrid([no, no, no])
  rows.edit(METRICS.map((_metric, index) => ({ index, entry: anEntry() })))
  await vi.advanceTimersByTimeAsync(600)
  expect(rows.all().map(({ sending }) => sending)).toEqual(['refused', 'saved', 'saved'])
  expect(autosave.state()).toEqual({ is: 'refused', rows: 1, code: 'FORBIDDEN' })
  expect(kept.all()).toHaveLength(1)
})

test('a later visit takes back what was not sent, half-written texts too', async () => {
  const first = aGrid([{ is: 'offline' }])
  first.type(0, '1')
  first.rows.edit([{ index: 1, entry: anEntry({ note: { en: 'Half', vi: '' } }) }])
  await vi.advanceTimersByTimeAsync(600)
  first.autosave.stop()

  const second = aGrid([], first.storage)
  expect(second.autosave.restore()).toBe(2)
  await vi.advanceTimersByTimeAsync(600)
  expect(second.sent[0]?.cells).toHaveLength(2)
  expect(second.rows.at(1).entry?.note).toEqual({ en: 'Half', vi: '' })
  expect(second.kept.all()).toEqual([])
})

test('a page that is being left sends at once what it still has', () => {
  const { type, autosave, sent } = aGrid()
  autosave.leave()
  type(0, '1')
  autosave.leave()
  expect(sent).toEqual([{ leaving: true, cells: [{ metric: 'enterprises', typed: '1' }] }])
})
