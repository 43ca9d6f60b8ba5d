import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { byLatestPeriod } from '@/lib/shared/period'
import type { Text } from '@/lib/shared/text'
import { figureSelect, toFigure } from './dto'
import type { Figure } from './figure'
import type { Passport, Published } from './passport'

export type FigureFilter = { subject?: string; metric?: string }

/** The figures that stood at a release, ruled and alternate, latest period first. */
export const listFigures = publicRead(
  'figures',
  (at: AsOf, { subject, metric }: FigureFilter) =>
    liveTags(at, subject ? tags.subject(subject) : metric ? tags.metric(metric) : tags.releases),
  async (at, { subject, metric }): Promise<Figure[]> => {
    const rows = await db().observation.findMany({
      where: { ...visible(at), subjectKey: subject ?? Prisma.skip, metricKey: metric ?? Prisma.skip },
      select: figureSelect(at),
      orderBy: { id: 'asc' },
    })
    return rows.map(toFigure).toSorted(byLatestPeriod)
  },
)

async function publicationOf(id: number, release: number): Promise<Published> {
  const [{ publishedAt }, change] = await Promise.all([
    db().release.findUniqueOrThrow({ where: { number: release }, select: { publishedAt: true } }),
    db().change.findFirst({
      where: { kind: 'observation', versionId: id },
      select: { nature: true, reason: true },
    }),
  ])
  return {
    release,
    publishedAt: publishedAt.toISOString(),
    nature: change?.nature ?? null,
    reason: (change?.reason ?? null) as Text | null,
  }
}

async function withdrawalOf(id: number, release: number): Promise<Published> {
  const [{ publishedAt }, change] = await Promise.all([
    db().release.findUniqueOrThrow({ where: { number: release }, select: { publishedAt: true } }),
    db().change.findFirst({
      where: {
        kind: 'observation',
        baseVersionId: id,
        operation: 'withdraw',
        changeSet: { state: 'published' },
      },
      select: { nature: true, reason: true },
    }),
  ])
  return {
    release,
    publishedAt: publishedAt.toISOString(),
    nature: change?.nature ?? null,
    reason: (change?.reason ?? null) as Text | null,
  }
}

async function earlierValues(id: number): Promise<Passport['history']> {
  const earlier: Passport['history'] = []
  for (let next: number | null = id; next !== null;) {
    const row: { replacesId: number | null } | null = await db().observation.findUnique({
      where: { id: next },
      select: { replacesId: true },
    })
    next = row?.replacesId ?? null
    if (next === null) break
    const before = await db().observation.findUniqueOrThrow({
      where: { id: next },
      select: figureSelect('live'),
    })
    const figure = toFigure(before)
    earlier.push({ figure, ...(await publicationOf(figure.id, figure.release)) })
  }
  return earlier
}

/** The passport of a figure, current or superseded; null when there is no such figure. */
export const getPassport = publicRead(
  'passport',
  (id: number) => [tags.figure(id), tags.names],
  async (id): Promise<Passport | null> => {
    const row = await db().observation.findUnique({
      where: { id },
      select: { ...figureSelect('live'), replacedBy: { select: { id: true, publishedIn: true } } },
    })
    if (!row) return null
    const { replacedBy, ...own } = row
    const figure = toFigure(own)
    const alike = {
      ...visible('live'),
      subjectKey: figure.subject.key,
      metricKey: figure.metric.key,
      id: { not: id },
      // Sources that disagree need not name the same day: a known conflict also brings them together.
      OR: [
        { period: figure.period },
        ...(figure.conflict === null ? [] : [{ conflictKey: figure.conflict }]),
      ],
    }
    const [published, history, others] = await Promise.all([
      publicationOf(id, figure.release),
      earlierValues(id),
      db().observation.findMany({ where: alike, select: figureSelect('live'), orderBy: { id: 'asc' } }),
    ])
    const replacedById = replacedBy ? { id: replacedBy.id, release: replacedBy.publishedIn } : null
    return {
      figure,
      published,
      history,
      supersededBy: replacedById,
      withdrawn:
        figure.supersededIn !== null && !replacedById ? await withdrawalOf(id, figure.supersededIn) : null,
      others: others.map(toFigure).filter((other) => other.id !== replacedById?.id),
    }
  },
)
