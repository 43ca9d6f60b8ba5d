import 'server-only'
import { authorize, can, type Actor } from '@/lib/auth/policy'
import { figureSelect, toFigure } from '@/lib/figures/dto'
import type { Figure } from '@/lib/figures/figure'
import { db } from '@/lib/platform/db'
import { visible } from '@/lib/releases/as-of'
import { type Dispute, disputable } from './dispute'
import { conflictSelect, toConflict } from './dto'

/** The zone of each subject: a zone's own, or that of its site; a network or a place has none. */
async function zonesOf(subjects: readonly string[]) {
  const sites = await db().siteVersion.findMany({
    where: { ...visible('live'), siteKey: { in: [...subjects] } },
    select: { siteKey: true, zoneSlug: true },
  })
  const zones = await db().zone.findMany({ where: { slug: { in: [...subjects] } }, select: { slug: true } })
  const known = new Map([
    ...sites.map(({ siteKey, zoneSlug }): [string, string] => [siteKey, zoneSlug]),
    ...zones.map(({ slug }): [string, string] => [slug, slug]),
  ])
  return subjects.map((subject) => known.get(subject) ?? null)
}

/** The one zone that all of the subjects belong to; null when there is none. */
async function zoneOf(subjects: readonly string[]) {
  const [first = null, ...others] = new Set(await zonesOf(subjects))
  return others.length === 0 ? first : null
}

async function ofConflict(key: string): Promise<Dispute | null> {
  const row = await db().conflictVersion.findFirst({
    where: { ...visible('live'), conflictKey: key },
    select: { ...conflictSelect, id: true },
  })
  if (!row) return null
  const rows = await db().observation.findMany({
    where: { ...visible('live'), conflictKey: key },
    select: figureSelect('live'),
    orderBy: { id: 'asc' },
  })
  const [conflict, figures] = [toConflict(row), rows.map(toFigure)]
  const subjects = [...conflict.subjects, ...figures.map(({ subject }) => subject.key)]
  return { key, conflict: { ...conflict, versionId: row.id }, figures, zone: await zoneOf(subjects) }
}

async function ofFigure(id: number): Promise<Dispute | null> {
  const own = await db().observation.findFirst({ where: { ...visible('live'), id } })
  if (!own) return null
  if (own.conflictKey !== null) return ofConflict(own.conflictKey)
  const rows = await db().observation.findMany({
    where: {
      ...visible('live'),
      subjectKey: own.subjectKey,
      metricKey: own.metricKey,
      period: own.period,
    },
    select: figureSelect('live'),
    orderBy: { id: 'asc' },
  })
  const figures = disputable(rows.map(toFigure))
  return { key: String(id), conflict: null, figures, zone: await zoneOf([own.subjectKey]) }
}

/**
 * What sources disagree about, by the number of the conflict or of a figure; null when there is no such dispute.
 * @throws AppError FORBIDDEN
 */
export async function getDispute(actor: Actor, key: string): Promise<Dispute | null> {
  const dispute = await (/^\d{1,9}$/.test(key) ? ofFigure(Number(key)) : ofConflict(key))
  if (dispute) authorize(actor, 'change:propose', dispute.zone)
  return dispute
}

const sameThing = ({ subject, metric, period }: Figure) => [subject.key, metric.key, period].join(' ')

/** Every dispute that the actor may rule on: the described conflicts, then figures that differ without one. */
export async function listDisputes(actor: Actor): Promise<Dispute[]> {
  const [conflicts, rows] = await Promise.all([
    db().conflictVersion.findMany({ where: visible('live'), select: { conflictKey: true } }),
    db().observation.findMany({
      where: { ...visible('live'), conflictKey: null },
      select: figureSelect('live'),
      orderBy: { id: 'asc' },
    }),
  ])
  const numeric = new Intl.Collator('en', { numeric: true })
  const keys = conflicts.map(({ conflictKey }) => conflictKey).toSorted(numeric.compare)
  const described = await Promise.all(keys.map(ofConflict))
  const groups = [...Map.groupBy(disputable(rows.map(toFigure)), sameThing).values()]
  const undescribed = await Promise.all(
    groups
      .filter((figures) => figures.some(({ standing }) => standing === 'alternate'))
      .map(async (figures): Promise<Dispute | null> => {
        const [first] = figures
        return first
          ? { key: String(first.id), conflict: null, figures, zone: await zoneOf([first.subject.key]) }
          : null
      }),
  )
  return [...described, ...undescribed]
    .filter((dispute) => dispute !== null)
    .filter(({ zone }) => can(actor, 'change:propose', zone))
}
