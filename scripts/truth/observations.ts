import * as z from 'zod'
import { Refusal } from '../terminal/refusal'
import { csvDifferences } from './csv-agrees'
import { csvRows } from './csv-rows'
import type { Difference } from './difference'
import type { Door } from './door'
import { statedFigure, type StatedFigure } from './figure'
import { apiAddress, askApi } from './published'

const LIST = '/observations'
const FILE = apiAddress(`${LIST}.csv`, {})

const page = z.object({
  data: z.array(z.looseObject({ id: z.number() })),
  meta: z.object({ release: z.number().nullable(), nextCursor: z.string().nullable() }),
})
type Entry = z.output<typeof page>['data'][number]

/** Everything published now or on a day, as JSON states it and the CSV file beside it. */
export type Observations = {
  release: number | null
  figures: Map<number, StatedFigure>
  entries: number
  rows: number
  differences: Difference[]
}

const nothingStood = (door: Door, asOf: string | undefined) =>
  new Refusal(`${door.origin} publishes no figures${asOf ? ` as of ${asOf}` : ''}.`)

async function* entriesOf(door: Door, asOf: string | undefined, seen: (release: number | null) => void) {
  for (let cursor: string | null | undefined; cursor !== null;) {
    const answer = await askApi(door, apiAddress(LIST, { limit: '1000', asOf, cursor }))
    if (answer === undefined) throw nothingStood(door, asOf)
    const { data, meta } = page.parse(answer)
    seen(meta.release)
    yield* data
    cursor = meta.nextCursor
  }
}

/**
 * Compares a list with the file of the same list, whatever the order of either. Entries wait for their rows, and rows
 * for their entries, only as far as the two orders differ.
 */
export async function compareLists(
  entries: AsyncIterable<Entry>,
  rows: AsyncGenerator<string[]>,
  meet: (entry: Entry) => void = () => undefined,
) {
  const counted = { entries: 0, rows: 0, differences: new Array<Difference>() }
  const differ = (figure: number, what: string) => counted.differences.push({ where: FILE, figure, what })
  const header: string[] = (await rows.next()).value ?? []
  const [waiting, early] = [new Map<number, Entry>(), new Map<number, string[]>()]

  const pair = (entry: Entry | undefined, row: string[] | undefined) => {
    if (!entry || !row) return
    waiting.delete(entry.id)
    early.delete(entry.id)
    for (const what of csvDifferences(entry, header, row)) differ(entry.id, what)
  }
  const take = (row: string[]) => {
    counted.rows += 1
    const id = Number(row[header.indexOf('id')])
    early.set(id, row)
    pair(waiting.get(id), row)
  }
  for await (const entry of entries) {
    counted.entries += 1
    meet(entry)
    waiting.set(entry.id, entry)
    pair(entry, early.get(entry.id))
    const { value: row } = await rows.next()
    if (row) take(row)
  }
  for await (const row of rows) take(row)
  for (const id of waiting.keys()) differ(id, 'is in JSON, but not in this file')
  for (const id of early.keys()) differ(id, 'is in this file, but not in JSON')
  return counted
}

/** The release that the list of figures is read from now. */
export async function currentRelease(door: Door, asOf: string | undefined): Promise<number | null> {
  return page.parse(await askApi(door, apiAddress(LIST, { limit: '1', asOf }))).meta.release
}

/**
 * Reads the list of figures by its cursors and the whole file beside it. Of each figure only what other surfaces are
 * compared with is kept.
 * @param asOf a day; undefined for today's state
 * @throws Refusal when there is no such list, or nothing stood on that day
 */
export async function readObservations(door: Door, asOf: string | undefined): Promise<Observations> {
  const figures = new Map<number, StatedFigure>()
  let release: number | null = null
  const entries = entriesOf(door, asOf, (number) => (release = number))
  const file = apiAddress(`${LIST}.csv`, { asOf })
  const { status, parts } = await door.stream(file)
  if (status === 404) throw nothingStood(door, asOf)
  if (status !== 200) throw new Refusal(`${door.origin}${file} answers ${status}.`)
  const counted = await compareLists(entries, csvRows(parts), (entry) =>
    figures.set(entry.id, statedFigure.parse(entry)),
  )
  return { release, figures, ...counted }
}
