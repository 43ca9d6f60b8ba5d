import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dryRun } from '@/lib/imports/dry-run'
import type { Surroundings } from '@/lib/imports/ground'
import { figureTables } from '@/lib/imports/tables'
import { openSpreadsheet } from '@/lib/spreadsheets/open'
import { SpreadsheetRefused } from '@/lib/spreadsheets/refusal'

/** What reading one file came to; `threw` is what must never be. */
export type Seen = {
  name: string
  ms: number
  refused?: string
  threw?: string
  counts?: Record<string, number>
  codes?: string[]
  notes?: string[]
  values?: (string | null)[]
  texts?: (string | null)[]
  periods?: (string | null)[]
}

const around: Surroundings = {
  zoneOf: new Map([['alpha', 'alpha']]),
  own: new Set(['alpha']),
  definitions: new Map([
    ['revenue.total', { metric: 'revenue', unit: 'VND', calculated: false }],
    ['firms.all', { metric: 'firms', unit: 'enterprise', calculated: false }],
  ]),
  sources: new Set(['S1']),
  drafted: new Map(),
  underReview: new Set(),
}
const nothing = { standing: new Map(), last: new Map() }

async function see(file: string, locale: 'en' | 'vi'): Promise<Omit<Seen, 'name' | 'ms'>> {
  const spreadsheet = await openSpreadsheet(file)
  try {
    const { rows, notes, tables } = figureTables(spreadsheet)
    const judge = dryRun(around, locale, () => Promise.resolve(nothing))
    const counts = { new: 0, changed: 0, unchanged: 0, wrong: 0 }
    const codes = new Set<string>()
    const [values, texts, periods] = [
      [] as (string | null)[],
      [] as (string | null)[],
      [] as (string | null)[],
    ]
    for await (const row of rows)
      for (const { outcome, problems, content } of await judge([row])) {
        counts[outcome] += 1
        for (const { code } of problems) codes.add(code)
        if (!content || values.length > 100) continue
        values.push(content.value)
        texts.push(content.note?.vi ?? null)
        periods.push(content.period)
      }
    const told = [...spreadsheet.notes, ...notes].map(({ code }) => code)
    if (tables() === 0) return { refused: notes.at(-1)?.code ?? 'empty' }
    return { counts, codes: [...codes], notes: told, values, texts, periods }
  } finally {
    spreadsheet.close()
  }
}

/** Reads every file of a folder, one after another, in a process of little memory. */
async function main(folder: string) {
  const list = JSON.parse(await readFile(path.join(folder, 'list.json'), 'utf8')) as {
    file: string
    name: string
    locale: 'en' | 'vi'
  }[]
  for (const { file, name, locale } of list) {
    const begun = performance.now()
    const seen = await see(path.join(folder, file), locale).catch((error: unknown) =>
      error instanceof SpreadsheetRefused
        ? { refused: error.code }
        : { threw: String(error instanceof Error ? error.stack : error) },
    )
    process.stdout.write(`${JSON.stringify({ name, ms: Math.round(performance.now() - begun), ...seen })}\n`)
  }
  process.stdout.write(
    `${JSON.stringify({ megabytes: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
  )
}

void main(process.argv[2] ?? '')
