import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { formulaOf } from '@/lib/derivations/schema'
import { liveTags, publicRead, tags } from '@/lib/platform/cache'
import { db } from '@/lib/platform/db'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { newestKnown, only } from '@/lib/releases/known'
import { byLatestPeriod } from '@/lib/shared/period'
import { figureSelect, toFigureAt } from './dto'
import type { Figure } from './figure'
import { headline } from './headline'
import type { Leading } from './leading'
import type { Passport } from './passport'
import { publicationsOf, versionsOf, withdrawalOf } from './stored'

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
    return rows.map((row) => toFigureAt(at, row)).toSorted(byLatestPeriod)
  },
)

/** For each zone the figure that speaks for it on a metric, by zone: no more of it than lists of zones ask for. */
export const listLeading = publicRead(
  'leading-figures',
  (at: AsOf, metric: string) => liveTags(at, tags.metric(metric)),
  async (at, metric): Promise<Record<string, Leading>> => {
    const rows = await db().observation.findMany({
      where: {
        ...visible(at),
        metricKey: metric,
        standing: 'ruled',
        value: { not: null },
        subject: { kind: 'zone' },
      },
      select: {
        id: true,
        value: true,
        unit: true,
        period: true,
        status: true,
        verified: true,
        standing: true,
        subject: { select: { key: true, kind: true } },
        source: { select: { id: true } },
      },
      orderBy: { id: 'asc' },
    })
    const candidates = rows
      .map((row) => ({ ...row, value: row.value?.toFixed() ?? null }))
      .toSorted(byLatestPeriod)
    return Object.fromEntries(
      [...Map.groupBy(candidates, ({ subject }) => subject.key)].flatMap(([zone, own]) => {
        const leading = headline(own)
        return leading?.value == null
          ? []
          : [[zone, { figure: leading.id, value: leading.value, unit: leading.unit }]]
      }),
    )
  },
)

/** Some figures by their numbers, in no order: what a number stands for never changes, but for names that it carries. */
export const listFiguresOf = publicRead(
  'figures-of',
  (at: AsOf, _ids: readonly number[]) => liveTags(at),
  async (at, ids): Promise<Figure[]> => {
    const rows = await db().observation.findMany({
      where: { id: { in: [...ids] } },
      select: figureSelect(at),
      orderBy: { id: 'asc' },
    })
    return rows.map((row) => toFigureAt(at, row))
  },
)

/** What a figure was calculated from, and how its definition says that it is. */
async function calculationOf(id: number, at: AsOf) {
  const { definition, inputs } = await db().observation.findUniqueOrThrow({
    where: { id },
    select: {
      definition: { select: { versions: { ...newestKnown(at), select: { formula: true } } } },
      inputs: {
        select: { role: true, input: { select: figureSelect(at) } },
        orderBy: { position: 'asc' },
      },
    },
  })
  return {
    formula: formulaOf(only(definition.versions).formula),
    inputs: inputs.map(({ role, input }) => ({ role, figure: toFigureAt(at, input) })),
  }
}

/** Other figures that stand for the subject and metric of this one. */
async function othersThan(figure: Figure, line: readonly number[], at: AsOf) {
  // Sources that disagree need not name the same day: a known conflict also brings them together.
  const alike: Prisma.ObservationWhereInput[] = [{ period: figure.period }]
  if (figure.conflict !== null) alike.push({ conflictKey: figure.conflict })
  const rows = await db().observation.findMany({
    where: {
      subjectKey: figure.subject.key,
      metricKey: figure.metric.key,
      id: { notIn: [...line] },
      // Both conditions have alternatives of their own.
      AND: [visible(at), { OR: alike }],
    },
    select: figureSelect(at),
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => toFigureAt(at, row))
}

/**
 * The passport of a figure as it was told at a time: of what came later it says nothing.
 * @returns null when there is no such figure, or it was published later
 */
export const getPassport = publicRead(
  'passport',
  (at: AsOf, id: number) => liveTags(at, tags.figure(id)),
  async (at, id): Promise<Passport | null> => {
    const line = await versionsOf(id, at)
    const ids = line.map((version) => version.id)
    if (!ids.includes(id)) return null
    const [rows, publications, calculation] = await Promise.all([
      db().observation.findMany({ where: { id: { in: ids } }, select: figureSelect(at) }),
      publicationsOf(ids, at),
      calculationOf(id, at),
    ])
    const figures = new Map(rows.map((row) => [row.id, toFigureAt(at, row)]))
    const version = (of: number) => {
      const [figure, published] = [figures.get(of), publications.get(of)]
      if (!figure || !published) throw new Error(`No change published figure ${of}`)
      return { ...published, figure }
    }
    const { figure, ...published } = version(id)
    const successor = line.find(({ steps }) => steps === 1)
    return {
      figure,
      ...calculation,
      published,
      history: line.filter(({ steps }) => steps < 0).map((earlier) => version(earlier.id)),
      supersededBy: successor ? version(successor.id) : null,
      withdrawn: figure.supersededIn === null || successor ? null : await withdrawalOf(id, at),
      others: await othersThan(figure, ids, at),
    }
  },
)
