import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { Transaction } from '@/lib/platform/transaction'
import { type AsOf, visible } from '@/lib/releases/as-of'
import { textOf } from '@/lib/releases/known'
import { spanOf } from '@/lib/shared/period'
import { RATE } from './conversion'
import type { Derivation, Ground, Subject } from './derivation'
import { termsOf } from './formula'
import type { KnownFigure, Measure } from './known-figure'
import { formulaOf } from './schema'
import { ZONEBOOK } from './zonebook'

/** Every metric, by key. */
export async function readMeasures(tx: Transaction, at: AsOf): Promise<Map<string, Measure>> {
  const rows = await tx.metricVersion.findMany({
    where: visible(at),
    select: { metricKey: true, name: true, unit: true, nature: true, carriesForward: true },
  })
  return new Map(
    rows.map(({ metricKey: key, name, ...row }) => [key, { key, name: textOf(name), ...row }] as const),
  )
}

/** Every definition that has a formula. */
export async function readDerivations(
  tx: Transaction,
  at: AsOf,
  measures: ReadonlyMap<string, Measure>,
): Promise<Derivation[]> {
  const rows = await tx.definitionVersion.findMany({
    where: { ...visible(at), formula: { not: Prisma.DbNull } },
    select: { definitionKey: true, formula: true, definition: { select: { metricKey: true } } },
    orderBy: { definitionKey: 'asc' },
  })
  return rows.flatMap(({ definitionKey, formula: json, definition }) => {
    const [formula, measure] = [formulaOf(json), measures.get(definition.metricKey)]
    return formula && measure ? [{ definition: definitionKey, formula, measure }] : []
  })
}

const group = (figures: readonly KnownFigure[]) =>
  Map.groupBy(figures, ({ subject, metric }) => `${subject} ${metric}`)

/**
 * The known figures that derivations for some subjects rest on. What is calculated here is no input: every calculation
 * can be followed to what sources state, and none rests on itself.
 */
export async function readGround(
  tx: Transaction,
  at: AsOf,
  measures: ReadonlyMap<string, Measure>,
  derivations: readonly Derivation[],
  subjects: readonly Subject[],
): Promise<Ground> {
  const terms = derivations.flatMap(({ formula }) => termsOf(formula).map(({ metric }) => metric))
  const parts = subjects.flatMap(({ zones }) => zones.flatMap((zone) => zone.parts))
  const rows = await tx.observation.findMany({
    where: {
      ...visible(at),
      standing: 'ruled',
      value: { not: null },
      sourceId: { not: ZONEBOOK },
      AND: {
        OR: [
          { metricKey: RATE.metric },
          { metricKey: { in: terms }, subjectKey: { in: parts } },
          {
            metricKey: { in: derivations.map(({ measure }) => measure.key) },
            subjectKey: { in: subjects.map(({ key }) => key) },
          },
        ],
      },
    },
    select: {
      id: true,
      subjectKey: true,
      metricKey: true,
      definitionKey: true,
      period: true,
      periodApproximate: true,
      value: true,
      unit: true,
      qualifier: true,
      verified: true,
      confidence: true,
    },
    orderBy: { id: 'asc' },
  })
  const figures = rows.map(({ subjectKey, metricKey, definitionKey, value, ...row }): KnownFigure => ({
    ...row,
    subject: subjectKey,
    metric: metricKey,
    definition: definitionKey,
    span: spanOf(row.period),
    value: value?.toFixed() ?? '0',
  }))
  const bySubject = group(figures)
  const figuresOf = (subject: string, metric: string) => bySubject.get(`${subject} ${metric}`) ?? []
  return {
    derivations,
    subjects,
    figuresOf,
    measureOf: (metric) => measures.get(metric),
    rates: figures.filter(({ metric }) => metric === RATE.metric),
  }
}
