import 'server-only'
import { listConflicts } from '@/lib/conflicts/queries'
import { getPassport } from '@/lib/figures/queries'
import { listFreshness } from '@/lib/freshness/queries'
import { AppError } from '@/lib/platform/errors'
import { asItStood } from '@/lib/releases/as-it-stood'
import { getRelease, latestRelease, listReleaseChanges } from '@/lib/releases/queries'
import { type NoStanding, standingAt } from '@/lib/releases/standing'
import { parkDayOf } from '@/lib/shared/park-day'
import { listStatements } from '@/lib/statements/queries'
import { getZone, listSites } from '@/lib/zones/queries'
import { writeCursor } from './cursor'
import { apiComparison, comparisonLines, readAsked } from './comparison'
import { toCsv } from './csv'
import { tabulate } from './flat'
import { dayAsked } from './freshness'
import { LISTS } from './lists'
import type { ListQuery } from './query'
import { apiPassport } from './passport'
import { apiChange, apiZoneProfile } from './shapes'

const JSON_TYPE = 'application/json; charset=utf-8'
const CSV_TYPE = 'text/csv; charset=utf-8; header=present'
const A_PAGE = 100

const WHY: Record<NoStanding, string> = {
  malformed: 'asOf is no day of the calendar; write it as 2026-12-31',
  future: 'asOf lies in the future; ask for today or an earlier day',
  before_first: 'Nothing had been published by that day; /api/v1/releases tells what was published when',
  no_such_release: 'There is no such release; /api/v1/releases tells which there are',
}

const unknown = () => new AppError('NOT_FOUND', 'There is nothing at this address')

/**
 * The release that an answer is read from: that of the cursor, of the day or release asked for, or the newest.
 * @throws AppError NOT_FOUND
 */
export async function releaseOf({ asOf, release, cursor }: ListQuery) {
  const number = cursor?.release ?? (asOf === undefined ? release : undefined)
  if (number !== undefined) {
    const named = await getRelease(number)
    if (named) return named
    throw new AppError('NOT_FOUND', WHY.no_such_release)
  }
  if (asOf === undefined) return latestRelease()
  const standing = await standingAt(asOf)
  if (standing.ok) return standing.value.release
  throw new AppError('NOT_FOUND', WHY[standing.problem])
}

type Release = Awaited<ReturnType<typeof releaseOf>>
const metaOf = (release: Release) => ({
  release: release?.number ?? null,
  publishedAt: release?.publishedAt ?? null,
})

const inJson = (body: unknown) => ({ body: JSON.stringify(body), type: JSON_TYPE })

function page(entries: readonly object[], release: Release, { limit = A_PAGE, cursor }: ListQuery) {
  const offset = cursor?.offset ?? 0
  const next = offset + limit
  return inJson({
    data: entries.slice(offset, next),
    meta: {
      ...metaOf(release),
      nextCursor:
        release && next < entries.length ? writeCursor({ release: release.number, offset: next }) : null,
    },
  })
}

// A file is the whole list unless a part of it is asked for.
function file(name: string, entries: readonly object[], { limit, cursor }: ListQuery) {
  const offset = cursor?.offset ?? 0
  const { header, rows } = tabulate(entries.slice(offset, limit === undefined ? undefined : offset + limit))
  const headers = { 'content-disposition': `attachment; filename="zonebook-${name}.csv"` }
  return { body: toCsv(header, rows), type: CSV_TYPE, headers }
}

function listAt(place: string, name: string | undefined, last: string | undefined) {
  if (place === 'releases' && name !== undefined && last === 'changes' && /^[1-9]\d{0,8}$/.test(name))
    return async (at: number) => {
      if (Number(name) > at || !(await getRelease(Number(name)))) throw unknown()
      return (await listReleaseChanges(at, Number(name))).map(apiChange)
    }
  const path = name === undefined ? place : `${place}/${name}`
  return last === undefined && Object.hasOwn(LISTS, path) ? LISTS[path] : undefined
}

async function zoneProfile(slug: string, query: ListQuery) {
  const release = await releaseOf(query)
  const found = release && (await asItStood(release.number, 'zone', slug, getZone))
  if (!found) throw unknown()
  const { thing: zone, at, withdrawal } = found
  const day = withdrawal ? parkDayOf(new Date(withdrawal.publishedAt)) : await dayAsked(query)
  const [sites, statements, freshness] = await Promise.all([
    listSites(at, slug),
    listStatements(at, slug),
    listFreshness(at, slug, day),
  ])
  return inJson({
    data: apiZoneProfile(zone, sites, statements, freshness),
    meta: { ...metaOf(release), ...(withdrawal && { withdrawn: withdrawal }) },
  })
}

async function figurePassport(id: string, query: ListQuery) {
  const release = await releaseOf(query)
  const passport = release && /^[1-9]\d{0,8}$/.test(id) ? await getPassport(release.number, Number(id)) : null
  if (!release || !passport) throw unknown()
  const { subject, conflict } = passport.figure
  const disputed = (await listConflicts(release.number, subject.key)).find(({ key }) => key === conflict)
  return inJson({ data: apiPassport(passport, disputed ?? null), meta: metaOf(release) })
}

async function comparison(isFile: boolean, query: ListQuery) {
  const release = await releaseOf(query)
  if (!release) throw unknown()
  const compared = await readAsked(release.number, query)
  if (isFile) return file('comparison', comparisonLines(compared), query)
  return inJson({ data: apiComparison(compared), meta: metaOf(release) })
}

/**
 * The data API's answer at a path below `/api/v1`. Always read from one release, so that its parts fit together.
 * @throws AppError NOT_FOUND for an unknown path, and for a day at which nothing stood
 */
export async function answerAt(path: readonly string[], query: ListQuery) {
  const isFile = path.at(-1)?.endsWith('.csv') ?? false
  const [place = '', name, last, ...more] = path.map((part, i) =>
    isFile && i === path.length - 1 ? part.slice(0, -'.csv'.length) : part,
  )
  if (place === 'zones' && name !== undefined && last === undefined && !isFile)
    return zoneProfile(name, query)
  if (place === 'figures' && name !== undefined && last === undefined && !isFile)
    return figurePassport(name, query)
  if (place === 'comparison' && name === undefined) return comparison(isFile, query)
  const read = more.length === 0 ? listAt(place, name, last) : undefined
  if (!read) throw unknown()
  const release = await releaseOf(query)
  const entries = release ? await read(release.number, query) : []
  return isFile ? file(last ?? name ?? place, entries, query) : page(entries, release, query)
}
