import 'server-only'
import { setTimeout as delay } from 'node:timers/promises'
import type { Looked } from '@/lib/alarms/alarm'
import { raiseAlarm } from '@/lib/alarms/raise'
import { db } from '@/lib/platform/db'
import { env } from '@/lib/platform/env'
import { type ChangedFigure, type Expectation, expected, look } from './look'

/** As many of a release's figures are looked for as tell whether readers see it. */
const FIGURES = 3
const FOR = 60_000
const EVERY = 2000

/** The first figures of a release that still stand, calculated ones after those that people changed. */
async function changedFigures(release: number): Promise<ChangedFigure[]> {
  const figures = await db().observation.findMany({
    where: { publishedIn: release, supersededIn: null, standing: 'ruled' },
    select: { id: true, value: true, subjectKey: true, subject: { select: { kind: true } } },
    orderBy: { id: 'asc' },
    take: FIGURES,
  })
  const changes = await db().change.findMany({
    where: { kind: 'observation', versionId: { in: figures.map(({ id }) => id) } },
    select: { versionId: true, baseVersionId: true },
  })
  const bases = new Map(changes.map(({ versionId, baseVersionId }) => [versionId, baseVersionId]))
  return figures.map(({ id, value, subjectKey, subject }) => ({
    id,
    value: value === null ? null : value.toFixed(),
    subject: subjectKey,
    isZone: subject.kind === 'zone',
    replaces: bases.get(id) ?? null,
  }))
}

const isRight = ({ expected, found }: Looked) => expected === found

/** Looks again and again at what is not yet right, until all is or the time is over. */
async function lookUntil(expectations: readonly Expectation[], ends: number, signal: AbortSignal) {
  const seen = new Map<Expectation, Looked>()
  for (;;) {
    for (const one of expectations) {
      const before = seen.get(one)
      if (!before || !isRight(before)) seen.set(one, await look(env().ZONEBOOK_URL, one, signal))
    }
    signal.throwIfAborted()
    const looked = [...seen.values()]
    if (looked.every(isRight) || Date.now() >= ends) return looked
    await delay(EVERY, undefined, { signal })
  }
}

/** The zones that a release changed something of, for those who answer for them. */
async function zonesOf(release: number) {
  const changed = await db().change.findMany({
    where: { changeSet: { releaseNumber: release }, zoneSlug: { not: null } },
    distinct: ['zoneSlug'],
    select: { zoneSlug: true },
  })
  return changed.flatMap(({ zoneSlug }) => zoneSlug ?? [])
}

/**
 * Reads what readers read, for up to a minute, and notes whether a release is there: in the feed, in the API and on the
 * pages of the first figures that it changed. If it is not, it raises an alarm. A release that was looked at is left alone.
 */
export async function checkRelease(
  release: number,
  { signal, patience = FOR }: { signal: AbortSignal; patience?: number },
) {
  if (await db().releaseCheck.findUnique({ where: { releaseNumber: release } })) return
  const ends = Date.now() + patience
  const looked = await lookUntil(expected(release, await changedFigures(release)), ends, signal)
  const wrong = looked.filter((one) => !isRight(one))
  const zones = await zonesOf(release)
  await db().$transaction(async (tx) => {
    const { count } = await tx.releaseCheck.createMany({
      data: { releaseNumber: release, passed: wrong.length === 0, detail: looked },
      skipDuplicates: true,
    })
    if (count === 1 && wrong.length > 0)
      await raiseAlarm(tx, { code: 'not_shown', zones, looked: wrong }, { release, to: 'answering' })
  })
}
