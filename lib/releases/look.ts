import 'server-only'
import { isDeepStrictEqual } from 'node:util'
import type { Looked } from '@/lib/alarms/alarm'

/** A figure that a release changed and that still stands. Its value is decimal text; null when it says why it is missing. */
export type ChangedFigure = {
  id: number
  value: string | null
  subject: string
  isZone: boolean
  replaces: number | null
}

/** An address, what a reader should find there, and how to find that in what is there. */
export type Expectation = { path: string; expected: string; find(body: string): string | null }

const field = (body: string, ...path: string[]): unknown => {
  let at: unknown
  try {
    at = JSON.parse(body)
  } catch {
    return undefined
  }
  for (const name of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined
  return at
}

/** A kept answer is told by the release that it was read from: this one, or one that followed. */
const readFrom = (release: number) => (body: string) => {
  const read = field(body, 'meta', 'release')
  if (typeof read !== 'number') return null
  return read >= release ? `release:${release}` : `release:${read}`
}

const inLanguages = (path: string) => ['en', 'vi'].map((locale) => `/${locale}${path}`)

function expectationsOf(
  release: number,
  { id, value, subject, isZone, replaces }: ChangedFigure,
): Expectation[] {
  const linked = (path: string): Expectation => ({
    path,
    expected: `figure:${id}`,
    // A page that does not show the figure shows neither version.
    find: (body) =>
      replaces !== null && body.includes(`/figures/${replaces}"`) && !body.includes(`/figures/${id}"`)
        ? `figure:${replaces}`
        : `figure:${id}`,
  })
  return [
    {
      path: `/api/v1/figures/${id}`,
      expected: `value:${value}:${release}`,
      find: (body) =>
        isDeepStrictEqual(field(body, 'data', 'value'), value) &&
        readFrom(release)(body) === `release:${release}`
          ? `value:${value}:${release}`
          : `value:${field(body, 'data', 'value')}:${field(body, 'meta', 'release')}`,
    },
    ...inLanguages(`/figures/${id}`).map((path) => ({
      path,
      expected: value === null ? 'page' : `value:${value}`,
      find: (body: string) =>
        value === null ? 'page' : body.includes(`value="${value}"`) ? `value:${value}` : 'other',
    })),
    ...(isZone ? inLanguages(`/zones/${subject}`).map(linked) : []),
  ]
}

/** What readers should find once a release is published: itself, in the feed and the API, and what it changed. */
export function expected(release: number, figures: readonly ChangedFigure[]): Expectation[] {
  const named = (body: string) => {
    const newest = Math.max(
      0,
      ...Array.from(body.matchAll(/\/releases\/(\d+)/g), ([, number]) => Number(number)),
    )
    return newest >= release ? `release:${release}` : 'older'
  }
  return [
    { path: '/api/v1/releases?limit=1', expected: `release:${release}`, find: readFrom(release) },
    { path: '/en/releases/feed.json', expected: `release:${release}`, find: named },
    ...inLanguages(`/releases/${release}`).map((path) => ({
      path,
      expected: 'page',
      find: () => 'page',
    })),
    ...figures.flatMap((figure) => expectationsOf(release, figure)),
  ]
}

const PATIENCE = 10_000

/** Reads one address as a reader would. */
export async function look(
  portal: string,
  { path, expected, find }: Expectation,
  signal: AbortSignal,
): Promise<Looked> {
  const address = `${portal}${path}`
  try {
    const answer = await fetch(address, { signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]) })
    const body = await answer.text()
    return { address, expected, found: answer.ok ? find(body) : `status:${answer.status}` }
  } catch {
    return { address, expected, found: null }
  }
}
