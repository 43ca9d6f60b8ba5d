import 'server-only'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { readGrid } from '@/lib/cells/admin-queries'
import { gridQuery } from '@/lib/cells/schema'
import { db } from '@/lib/platform/db'
import type { Locale } from '@/lib/shared/text'
import type { WrittenSheet } from '@/lib/spreadsheets/written'
import { gridSheet } from './grid-sheet'
import { readSurroundings } from './stored'
import {
  fileReport,
  type ImportSummary,
  type ImportView,
  type Outcome,
  OUTCOMES,
  type Progress,
  rowProblem,
  type RowView,
} from './import'

/** Rows on a page. */
export const PAGE = 100
const NEWEST = 50
/** Wrong rows that are sent back at once: more are not mended by hand. */
const MOST_WRONG = 20_000

const summary = {
  id: true,
  name: true,
  bytes: true,
  state: true,
  rowsRead: true,
  rowsInAll: true,
  createdAt: true,
} as const

const isOwn = ({ appointments }: Actor) =>
  appointments.find((held) => can({ appointments: [held] }, 'change:propose', held.zone))?.zone ?? null

/** The spreadsheets that the actor sent in, the newest first. @throws AppError FORBIDDEN */
export async function listImports(actor: Actor): Promise<ImportSummary[]> {
  authorize(actor, 'change:propose', isOwn(actor))
  const rows = await db().import.findMany({
    where: { authorId: actor.id },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: NEWEST,
    select: summary,
  })
  return rows.map((row) => ({ ...row, createdAt: row.createdAt.toISOString() }))
}

/** How far the reading of the actor's own file is; null when there is none. */
export async function getProgress(actor: Actor, id: number): Promise<Progress | null> {
  return db().import.findFirst({
    where: { id, authorId: actor.id },
    select: { state: true, rowsRead: true, rowsInAll: true },
  })
}

/** The actor's own import, with how many rows would do what; null when there is none. */
export async function getImport(actor: Actor, id: number): Promise<ImportView | null> {
  const row = await db().import.findFirst({
    where: { id, authorId: actor.id },
    select: { ...summary, locale: true, problem: true, changeSetId: true },
  })
  if (!row) return null
  const { problem, changeSetId, createdAt, locale, ...own } = row
  const counted = await db().importRow.groupBy({ by: ['outcome'], where: { importId: id }, _count: true })
  const of = (outcome: Outcome) => counted.find((one) => one.outcome === outcome)?._count ?? 0
  return {
    ...own,
    createdAt: createdAt.toISOString(),
    locale: locale === 'vi' ? 'vi' : 'en',
    report: fileReport.catch({}).parse(problem ?? {}),
    counts: { new: of('new'), changed: of('changed'), unchanged: of('unchanged'), wrong: of('wrong') },
    changeSet: changeSetId,
  }
}

const text = (json: unknown, key: string): string | null => {
  if (typeof json !== 'object' || json === null || !(key in json)) return null
  const value: unknown = Reflect.get(json, key)
  return typeof value === 'string' ? value : null
}

const problemsOf = (json: unknown) =>
  rowProblem
    .array()
    .catch([])
    .parse(json ?? [])

/** A part of an address as it was meant; what is written wrong stays as it is, and is no period. */
const decoded = (part: string) => {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

/**
 * The actor's grid of a period as a table for a spreadsheet.
 * @param zones none: all whose staff the actor is
 * @returns null when there is no such period or zone
 * @throws AppError FORBIDDEN
 */
export async function getGridSheet(
  actor: Actor,
  { period, zones, locale }: { period: string; zones: string[]; locale: Locale },
): Promise<WrittenSheet | null> {
  const asked = gridQuery.safeParse({
    period: decoded(period),
    zone: zones.length === 0 ? undefined : zones,
  })
  if (!asked.success) return null
  const { drafted } = await readSurroundings(actor)
  const own = asked.data.zone
  const grid = await readGrid(actor, { period: asked.data.period, ...(own && { zones: own }) })
  return gridSheet(grid, drafted, locale)
}

/** What the figures of some rows say that is published: values by the figure's number. */
async function valuesOf(ids: readonly (number | null)[]) {
  const rows = await db().observation.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, value: true, unit: true, subjectKey: true, metricKey: true, period: true },
  })
  return new Map(rows.map(({ value, ...row }) => [row.id, { ...row, value: value?.toFixed() ?? null }]))
}

/**
 * A page of the rows of the actor's own import that would do one thing, in the order of the file.
 * @param page from 1
 */
export async function listRows(
  actor: Actor,
  { id, outcome, page }: { id: number; outcome: Outcome; page: number },
): Promise<RowView[]> {
  const rows = await db().importRow.findMany({
    where: { importId: id, outcome, import: { authorId: actor.id } },
    orderBy: [{ row: 'asc' }, { sheet: 'asc' }],
    skip: (page - 1) * PAGE,
    take: PAGE,
  })
  const before = await valuesOf(rows.map(({ base }) => base))
  return rows.map(({ sheet, row, outcome: would, zoneSlug, problems, base, content }) => {
    const published = base === null ? undefined : before.get(base)
    const isFigure = would === 'new' || would === 'changed'
    return {
      ...{ sheet, row, outcome: would, zone: zoneSlug, problems: problemsOf(problems), base },
      subject: isFigure ? text(content, 'subject') : (published?.subjectKey ?? null),
      metric: text(content, 'metric') ?? published?.metricKey ?? null,
      period: text(content, 'period') ?? published?.period ?? null,
      value: isFigure ? text(content, 'value') : null,
      before: published?.value ?? null,
      unit: (isFigure ? text(content, 'unit') : null) ?? published?.unit ?? null,
    }
  })
}

export type WrongRow = {
  sheet: string
  row: number
  cells: Record<string, string>
  problems: RowView['problems']
}

/** The wrong rows of the actor's own import with what stood in it, to be mended and sent again; null when there is none. */
export async function listWrongRows(
  actor: Actor,
  id: number,
): Promise<{ locale: Locale; rows: WrongRow[] } | null> {
  const found = await db().import.findFirst({ where: { id, authorId: actor.id }, select: { locale: true } })
  if (!found) return null
  const rows = await db().importRow.findMany({
    where: { importId: id, outcome: 'wrong' },
    orderBy: [{ row: 'asc' }, { sheet: 'asc' }],
    take: MOST_WRONG,
    select: { sheet: true, row: true, content: true, problems: true },
  })
  return {
    locale: found.locale === 'vi' ? 'vi' : 'en',
    rows: rows.map(({ sheet, row, content, problems }) => ({
      ...{ sheet, row, problems: problemsOf(problems) },
      cells: Object.fromEntries(
        Object.entries(typeof content === 'object' && content !== null ? content : {}).flatMap(
          ([key, value]) => (typeof value === 'string' ? [[key, value]] : []),
        ),
      ),
    })),
  }
}

export const isOutcome = (text: string | undefined): text is Outcome => OUTCOMES.some((one) => one === text)
