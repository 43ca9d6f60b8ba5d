import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { newestKnown, only, textOf } from '@/lib/releases/known'
import { NATION } from '@/lib/zones/nation'
import { freshnessOn } from './due-date'
import { candidateSelect, reportsExpectedOf } from './expected-of'
import type { Assessed } from './next-updates'

/** The network at home and its zones that are expected to report; of these `only` one when a key is given. */
async function expectedSubjects(at: AsOf, key: string | undefined): Promise<Assessed['subject'][]> {
  const [network, zones] = await Promise.all([
    db().network.findFirst({
      where: { key: NATION, AND: { key: key ?? Prisma.skip }, versions: { some: visible(at) } },
      select: { key: true, versions: { ...newestKnown(at), select: { name: true } } },
    }),
    db().zoneVersion.findMany({
      where: { ...visible(at), zoneSlug: key ?? Prisma.skip },
      select: candidateSelect,
      orderBy: { zoneSlug: 'asc' },
    }),
  ])
  return [
    ...(network
      ? [{ key: network.key, kind: 'network' as const, name: textOf(only(network.versions).name) }]
      : []),
    ...zones
      .filter(reportsExpectedOf)
      .map(({ zoneSlug, name }) => ({ key: zoneSlug, kind: 'zone' as const, name: textOf(name) })),
  ]
}

/** The metrics with their schedules, in their own order. */
export const schedulesOf = (at: AsOf) =>
  db().metricVersion.findMany({
    where: visible(at),
    select: { metricKey: true, name: true, cadence: true, dueDays: true },
    orderBy: [{ position: 'asc' }, { metricKey: 'asc' }],
  })

/**
 * The last day that reports of each subject and metric reach. Only what was reported counts, under any definition: an
 * estimate or a derivation is nobody's report, an alternate did not stand, and a gap says that there was none.
 */
async function reportedUntil(at: AsOf, subject: string | undefined) {
  const latest = await db().observation.groupBy({
    by: ['subjectKey', 'metricKey'],
    where: {
      ...visible(at),
      subjectKey: subject ?? Prisma.skip,
      standing: 'ruled',
      status: { in: ['reported', 'provisional'] },
      value: { not: null },
      periodEnd: { not: null },
    },
    _max: { periodEnd: true },
  })
  const ends = new Map(
    latest.map(({ subjectKey, metricKey, _max }) => [`${subjectKey} ${metricKey}`, _max.periodEnd]),
  )
  return (subjectKey: string, metricKey: string) =>
    ends.get(`${subjectKey} ${metricKey}`)?.toISOString().slice(0, 10) ?? null
}

/** How every subject from which reports are expected, or one of them, keeps to the schedule on a day. */
export async function assess(at: AsOf, day: string, key?: string): Promise<Assessed[]> {
  const [subjects, schedules, until] = await Promise.all([
    expectedSubjects(at, key),
    schedulesOf(at),
    reportedUntil(at, key),
  ])
  return subjects.map((subject) => ({
    subject,
    metrics: schedules.map(({ metricKey, name, ...schedule }) => ({
      metric: { key: metricKey, name: textOf(name) },
      freshness: freshnessOn(day, schedule, until(subject.key, metricKey)),
    })),
  }))
}
