import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { Exact } from '@/lib/derivations/exact'
import { openArchive } from '@/lib/spreadsheets/archive'
import { openSpreadsheet } from '@/lib/spreadsheets/open'
import {
  aCriterion,
  aLaw,
  anAsk,
  anIncentive,
  aQuestion,
  aRate,
  aRelief,
  aZone,
  tenAYear,
} from '../../../tests/support/made-up-law'
import type { Ask } from '../ask'
import { changedBetween } from '../changed'
import { estimateOf } from '../estimate-of'
import { estimateWorkbook } from './workbook'

const LAW = aLaw(
  [
    anIncentive('rate', {
      title: { en: '=HYPERLINK("https://nowhere.test")', vi: '+1' },
      terms: [aRate('10', 15)],
      beside: ['holiday'],
      criteria: [aCriterion('is-new', 'yes')],
    }),
    anIncentive('holiday', { terms: [aRelief(4, 9)] }),
  ],
  { questions: [aQuestion('is-new')] },
)
const ADDRESS = 'http://zonebook.test/en/incentives/estimate?zone=nowhere-park'

/** The cells of a workbook by sheet, as programs read them, and the formulas in it. */
async function written(ask: Ask, locale: 'en' | 'vi' = 'en', other: string | null = null) {
  const estimate = estimateOf(LAW, aZone(), ask)
  const changed = other === null ? null : changedBetween(LAW, aZone(), ask, other)
  const bytes = await estimateWorkbook({ estimate, law: LAW, changed }, locale, ADDRESS)
  const folder = await mkdtemp(join(tmpdir(), 'estimate-'))
  try {
    const path = join(folder, 'estimate.xlsx')
    await writeFile(path, bytes)
    const opened = await openSpreadsheet(path)
    const cells = new Map<string, string>()
    const sheets = new Set<string>()
    for await (const { sheet, row, cells: found } of opened.rows) {
      sheets.add(sheet)
      found.forEach((cell, column) => {
        if (cell) cells.set(`${sheet}!${String.fromCharCode(65 + column)}${row}`, cell.text)
      })
    }
    opened.close()
    const archive = await openArchive(path, bytes.length)
    const formulas: Map<string, string>[] = []
    for (const place of sheets
      .keys()
      .map((_, index) => index + 1)
      .toArray()) {
      let xml = ''
      for await (const chunk of archive.read(`xl/worksheets/sheet${place}.xml`)) xml += chunk.toString()
      formulas.push(
        new Map(
          [...xml.matchAll(/<c r="(\w+)"[^>]*><f>(.*?)<\/f>/g)].map(([, at = '', said = '']) => [
            at,
            said.replaceAll('&apos;', "'"),
          ]),
        ),
      )
    }
    archive.close()
    return { estimate, cells, sheets: [...sheets], summary: formulas[1], workings: formulas[2] }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** What a formula of the workbook gives, by the cells as they are written. */
function calculated(formula: string, cellAt: (at: string) => string): string {
  const sum = /^SUM\(H(\d+):H(\d+)\)$/.exec(formula)
  if (sum) {
    let total = new Exact(0)
    for (let row = Number(sum[1]); row <= Number(sum[2]); row++) total = total.plus(cellAt(`H${row}`))
    return total.toFixed()
  }
  const tax = /^MAX\((D\d+),0\)\*(E\d+)\*(G\d+)\/10000$/.exec(formula)
  const [income, rate, share] = tax?.slice(1).map((at) => new Exact(cellAt(at))) ?? []
  if (!income || !rate || !share) throw new Error(`Not a formula of the workings: ${formula}`)
  return Exact.max(income, 0).times(rate).times(share).div(10_000).toFixed()
}

describe('the workbook of an estimate', () => {
  test('calculates every tax and every sum as the estimate does', async () => {
    const { estimate, cells, workings, summary } = await written(anAsk([-5, 0.1, ...tenAYear(16)]))
    const cellAt = (at: string) => cells.get(`Workings!${at}`) ?? '0'
    for (const [at, formula] of workings ?? []) expect(calculated(formula, cellAt)).toBe(cellAt(at))
    const totals = [estimate.baseline, ...estimate.options].map(({ total }) => total)
    expect(workings?.size).toBe(totals.length * 19)
    totals.forEach((total, place) => {
      const row = place + 2
      const [, sumAt = ''] = /^'Workings'!(H\d+)$/.exec(summary?.get(`D${row}`) ?? '') ?? []
      expect(cellAt(sumAt)).toBe(total)
      expect(cells.get(`Summary!D${row}`)).toBe(total)
      expect(summary?.get(`E${row}`)).toBe(`D$2-D${row}`)
    })
  })

  test('keeps every digit that a number of a spreadsheet would lose', async () => {
    const income = '1234567890123456789.12345678'
    const ask = { ...anAsk([]), years: [{ year: 2026, revenue: '1', taxableIncome: income }] }
    const { estimate, cells } = await written(ask)
    expect(cells.get('Workings!J2')).toBe(income)
    expect(cells.get('Workings!I2')).toBe(estimate.baseline.total)
    expect(cells.get('Summary!F2')).toBe(estimate.baseline.total)
  })

  test.each([
    ['en', 'Answers', 'Summary', 'Workings', 'Conditions', 'Caveats and doubts', 'Sources'],
    ['vi', 'Câu trả lời', 'Tổng hợp', 'Cách tính', 'Điều kiện', 'Lưu ý', 'Nguồn'],
  ] as const)('has its sheets in the language of the reader: %s', async (locale, ...names) =>
    expect((await written(anAsk([10]), locale)).sheets).toEqual(names),
  )

  test('says what it is, what was answered and where it can be had again', async () => {
    const { cells } = await written(anAsk([10]))
    const said = [...cells.values()]
    expect(said.some((words) => words.startsWith('This is an estimate and no legal or tax advice.'))).toBe(
      true,
    )
    expect(said).toContain(ADDRESS)
    expect(said).toContain('is-new?')
    expect(said).toContain('not answered')
    expect(said).toContain('Article 2')
  })

  test('sets another day of decision beside it where the address asks for one', async () => {
    const answers = { 'is-new': 'yes' }
    const { cells, sheets } = await written(anAsk(tenAYear(15), { answers }), 'en', '1999-06-01')
    expect(sheets).toContain('What changed')
    // Before the tax law, at the standard rate: 30 instead of 6.5.
    const total = ['B', 'C', 'D'].map((column) => cells.get(`What changed!${column}17`))
    expect(total).toEqual(['6.5', '30', '23.5'])
    expect(cells.get('What changed!B18')).toBe('yes')
    expect(cells.get('What changed!C18')).toBe('Not yet granted on that day.')
  })

  test('runs nothing that a publisher wrote', async () => {
    const { cells } = await written(anAsk([10]))
    expect(cells.get('Conditions!A2')).toMatch(/^'=HYPERLINK/)
  })
})
