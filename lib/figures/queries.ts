import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { optionalTextOf } from '@/lib/releases/known'
import { byLatestPeriod } from '@/lib/shared/period'
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

/** When a release was published, and why it made the change that `made` finds. */
async function publishedBy(release: number, made: Prisma.ChangeWhereInput): Promise<Published> {
  const [{ publishedAt }, change] = await Promise.all([
    db().release.findUniqueOrThrow({ where: { number: release }, select: { publishedAt: true } }),
    db().change.findFirst({
      where: { ...made, kind: 'observation' },
      select: { nature: true, reason: true },
    }),
  ])
  return {
    release,
    publishedAt: publishedAt.toISOString(),
    nature: change?.nature ?? null,
    reason: optionalTextOf(change?.reason ?? null),
  }
}

const publicationOf = ({ id, release }: Figure) => publishedBy(release, { versionId: id })

const withdrawalOf = (id: number, release: number) =>
  publishedBy(release, { baseVersionId: id, operation: 'withdraw', changeSet: { state: 'published' } })

async function earlierValues(id: number): Promise<Passport['history']> {
  const before = await db().observation.findFirst({
    where: { replacedBy: { id } },
    select: figureSelect('live'),
  })
  if (!before) return []
  const figure = toFigure(before)
  return [{ figure, ...(await publicationOf(figure)) }, ...(await earlierValues(figure.id))]
}

/** The passport of a figure, current or superseded; null when there is no such figure. */
export const getPassport = publicRead(
  'passport',
  (id: number) => [tags.figure(id), tags.names],
  async (id): Promise<Passport | null> => {
    const row = await db().observation.findUnique({
      where: { id },
      select: {
        ...figureSelect('live'),
        replacedBy: { select: { id: true, publishedIn: true } },
        inputs: {
          select: { role: true, input: { select: figureSelect('live') } },
          orderBy: { position: 'asc' },
        },
      },
    })
    if (!row) return null
    const { replacedBy, inputs, ...own } = row
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
      publicationOf(figure),
      earlierValues(id),
      db().observation.findMany({ where: alike, select: figureSelect('live'), orderBy: { id: 'asc' } }),
    ])
    const replacedById = replacedBy ? { id: replacedBy.id, release: replacedBy.publishedIn } : null
    return {
      figure,
      inputs: inputs.map(({ role, input }) => ({ role, figure: toFigure(input) })),
      published,
      history,
      supersededBy: replacedById,
      withdrawn:
        figure.supersededIn !== null && !replacedById ? await withdrawalOf(id, figure.supersededIn) : null,
      others: others.map(toFigure).filter((other) => other.id !== replacedById?.id),
    }
  },
)
