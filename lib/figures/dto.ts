import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import type { AsOf } from '@/lib/releases/as-of'
import { newestKnown, only, optionalTextOf, textOf } from '@/lib/releases/known'
import { sourceRefSelect, toSourceRef } from '@/lib/sources/dto'
import type { Figure } from './figure'

const named = (at: AsOf) =>
  ({ select: { versions: { ...newestKnown(at), select: { name: true } } } }) as const

export const figureSelect = (at: AsOf) =>
  ({
    id: true,
    period: true,
    periodApproximate: true,
    periodNote: true,
    value: true,
    missingCause: true,
    unit: true,
    qualifier: true,
    status: true,
    verified: true,
    confidence: true,
    coverage: true,
    note: true,
    standing: true,
    standingReason: true,
    conflictKey: true,
    publishedIn: true,
    supersededIn: true,
    subject: {
      select: {
        key: true,
        kind: true,
        network: named(at),
        zone: named(at),
        site: named(at),
        place: named(at),
      },
    },
    metric: { select: { key: true, versions: { ...newestKnown(at), select: { name: true, nature: true } } } },
    definition: { select: { key: true, versions: { ...newestKnown(at), select: { text: true } } } },
    source: { select: sourceRefSelect(at) },
  }) satisfies Prisma.ObservationSelect

type FigureRow = Prisma.ObservationGetPayload<{ select: ReturnType<typeof figureSelect> }>

export function toFigure({
  subject,
  metric,
  definition,
  source,
  publishedIn,
  conflictKey,
  ...row
}: FigureRow): Figure {
  const identity = subject.network ?? subject.zone ?? subject.site ?? subject.place
  const measured = only(metric.versions)
  return {
    ...row,
    subject: { key: subject.key, kind: subject.kind, name: textOf(only(identity?.versions ?? []).name) },
    metric: { key: metric.key, name: textOf(measured.name), nature: measured.nature },
    definition: { key: definition.key, text: textOf(only(definition.versions).text) },
    periodNote: optionalTextOf(row.periodNote),
    value: row.value?.toFixed() ?? null,
    missingCause: optionalTextOf(row.missingCause),
    coverage: optionalTextOf(row.coverage),
    note: optionalTextOf(row.note),
    source: toSourceRef(source),
    standingReason: optionalTextOf(row.standingReason),
    conflict: conflictKey,
    release: publishedIn,
  }
}

/** A figure as a release showed it: that a later one superseded it was not known then. */
export function toFigureAt(at: AsOf, row: FigureRow): Figure {
  const figure = toFigure(row)
  const isKnown = at === 'live' || figure.supersededIn === null || figure.supersededIn <= at
  return isKnown ? figure : { ...figure, supersededIn: null }
}
