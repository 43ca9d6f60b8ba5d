import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { optionalTextOf } from '@/lib/releases/known'
import type { Derivation, Subject } from './derivation'
import type { CalculatedContent } from './expected'
import { ZONEBOOK } from './zonebook'

/** A figure that stands where a calculated one would, and the very versions that it rests on. */
export type StandingFigure = {
  id: number
  publishedIn: number
  /** Whether it is Zonebook's own; what others state is left alone. */
  isOwn: boolean
  content: CalculatedContent
  inputs: number[]
}

/** All that stands under the definitions of some derivations, for some subjects. */
export async function readStanding(
  tx: Transaction,
  derivations: readonly Derivation[],
  subjects: readonly Subject[],
): Promise<StandingFigure[]> {
  const rows = await tx.observation.findMany({
    where: {
      supersededIn: null,
      definitionKey: { in: derivations.map(({ definition }) => definition) },
      subjectKey: { in: subjects.map(({ key }) => key) },
      OR: [{ standing: 'ruled' }, { sourceId: ZONEBOOK }],
    },
    include: {
      inputs: {
        select: {
          role: true,
          inputId: true,
          input: { select: { subjectKey: true, metricKey: true, definitionKey: true, period: true } },
        },
        orderBy: { position: 'asc' },
      },
    },
    orderBy: { id: 'asc' },
  })
  return rows.map((row) => ({
    id: row.id,
    publishedIn: row.publishedIn,
    isOwn: row.sourceId === ZONEBOOK && row.status === 'derived',
    inputs: row.inputs.map(({ inputId }) => inputId),
    content: {
      subject: row.subjectKey,
      metric: row.metricKey,
      definition: row.definitionKey,
      period: row.period,
      periodApproximate: row.periodApproximate,
      periodNote: optionalTextOf(row.periodNote),
      value: row.value?.toFixed() ?? null,
      missingCause: optionalTextOf(row.missingCause),
      unit: row.unit,
      qualifier: row.qualifier,
      status: row.status,
      verified: row.verified,
      confidence: row.confidence,
      coverage: optionalTextOf(row.coverage),
      note: optionalTextOf(row.note),
      source: row.sourceId,
      standing: row.standing,
      standingReason: optionalTextOf(row.standingReason),
      conflict: row.conflictKey,
      inputs: row.inputs.map(({ role, input }) => ({
        role,
        subject: input.subjectKey,
        metric: input.metricKey,
        definition: input.definitionKey,
        period: input.period,
      })),
    },
  }))
}
