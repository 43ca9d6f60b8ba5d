import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { changedInOneLanguage } from './one-language'
import type { Warning } from './check'
import { type CheckedChange, isFigure } from './checked-change'
import { saidOf, seriesKey, withDrafted } from './drafted-figure'
import { figureWarnings } from './figure-warnings'
import type { Found } from './place'
import { readSeries } from './read-series'

type FoundWarning = Found<Warning>

async function readMeasures(tx: Transaction, metrics: readonly string[]) {
  const rows = await tx.metricVersion.findMany({
    where: { supersededIn: null, metricKey: { in: [...new Set(metrics)] } },
    select: { metricKey: true, nature: true, alertPercent: true },
  })
  return new Map(
    rows.map(({ metricKey, nature, alertPercent }) => [
      metricKey,
      { nature, alertPercent: alertPercent?.toFixed() ?? null },
    ]),
  )
}

/**
 * Figures that moved far or are beyond their series, as it would stand with the whole draft. What a change leaves as it
 * was published is nobody's to explain again; alternates stand in no series.
 */
export async function findUnusualFigures(
  tx: Transaction,
  changes: readonly CheckedChange[],
): Promise<FoundWarning[]> {
  const figures = changes.filter(isFigure)
  const ruled = figures.flatMap((change) => {
    const said = saidOf(change)
    return said?.standing === 'ruled' ? [{ change, said }] : []
  })
  const published = await readSeries(
    tx,
    ruled.map(({ said }) => said),
  )
  const measures = await readMeasures(
    tx,
    ruled.map(({ said }) => said.metric),
  )
  const seriesOf = withDrafted(published, figures)
  return ruled.flatMap(({ change, said }) => {
    const measure = measures.get(said.metric)
    const before = (published.get(seriesKey(said)) ?? []).find(({ id }) => id === change.base)
    const same =
      before && before.value === said.value && before.unit === said.unit && before.period === said.period
    if (!measure || same) return []
    const { warnings } = figureWarnings(said, measure, seriesOf(seriesKey(said)))
    return warnings.map(({ code, ...detail }): FoundWarning => ({
      level: 'warning',
      code,
      place: change.place,
      detail: { ...detail, unit: said.unit },
      explanation: change.explanation(code),
    }))
  })
}

/** What each superseded version said, by the version. */
async function readBases(tx: Transaction, changes: readonly CheckedChange[]) {
  const contents = new Map<string, unknown>()
  for (const [kind, own] of Map.groupBy(changes, (change) => change.kind)) {
    const rows = await tx.$queryRaw<{ id: number; content: unknown }[]>`
      SELECT "versionId" AS id, "content" FROM "Change"
      WHERE "kind" = ${kind}::"ChangeKind" AND "versionId" = ANY (${own.flatMap(({ base }) => base ?? [])}::int[])`
    for (const { id, content } of rows) contents.set(`${kind} ${id}`, content)
  }
  return ({ kind, base }: CheckedChange) => contents.get(`${kind} ${base}`)
}

/** Texts that a change words anew in one language, so that the other may say the old thing still. */
export async function findTextsInOneLanguage(
  tx: Transaction,
  changes: readonly CheckedChange[],
): Promise<FoundWarning[]> {
  const reworded = changes.filter(({ operation, base }) => operation === 'supersede' && base !== null)
  const baseOf = await readBases(tx, reworded)
  return reworded.flatMap((change): FoundWarning[] => {
    const fields = changedInOneLanguage(baseOf(change), change.content)
    if (fields.length === 0) return []
    const { place, explanation } = change
    return [
      {
        level: 'warning',
        code: 'one_language',
        place,
        detail: { fields },
        explanation: explanation('one_language'),
      },
    ]
  })
}
