import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { StoredChange } from '@/lib/releases/publish'
import type { Cause, FigureName } from './cause'
import { ZONEBOOK } from './zonebook'

function namedIn(content: unknown): FigureName[] {
  if (typeof content !== 'object' || content === null) return []
  const { subject, metric, definition, period } = content as Record<string, unknown>
  return typeof subject === 'string' &&
    typeof metric === 'string' &&
    typeof definition === 'string' &&
    typeof period === 'string'
    ? [{ subject, metric, definition, period }]
    : []
}

/**
 * The changes of a release that calculated figures may follow from. What staff do to a calculated figure itself is none:
 * one that they withdraw stays withdrawn until something that it rests on changes.
 */
export async function readCauses(tx: Transaction, changes: readonly StoredChange[]): Promise<Cause[]> {
  const observed = changes.filter(({ kind }) => kind === 'observation')
  const changed = observed.filter(({ baseVersionId }) => baseVersionId !== null)
  // One after the other: a transaction has one connection.
  const bases = await tx.observation.findMany({
    where: { id: { in: changed.flatMap(({ baseVersionId }) => baseVersionId ?? []) } },
    select: {
      id: true,
      sourceId: true,
      subjectKey: true,
      metricKey: true,
      definitionKey: true,
      period: true,
    },
  })
  const natures = await tx.change.findMany({
    where: { id: { in: changed.map(({ id }) => id) } },
    select: { id: true, nature: true },
  })
  const baseById = new Map(bases.map((base) => [base.id, base]))
  const natureById = new Map(natures.map(({ id, nature }) => [id, nature]))

  const figures = observed.flatMap(({ id, operation, baseVersionId, content }): Cause[] => {
    const base = baseVersionId === null ? undefined : baseById.get(baseVersionId)
    if (base?.sourceId === ZONEBOOK) return []
    const before = base && {
      subject: base.subjectKey,
      metric: base.metricKey,
      definition: base.definitionKey,
      period: base.period,
    }
    const named = [...(before ? [before] : []), ...namedIn(content)]
    return [{ kind: 'observation', operation, nature: natureById.get(id) ?? null, figures: named }]
  })
  const around = changes.flatMap(({ kind }): Cause[] =>
    kind === 'zone' || kind === 'definition' || kind === 'metric' ? [{ kind }] : [],
  )
  return [...figures, ...around]
}
