import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import type { ProposedChange } from './overlaid'

type Content = Record<string, unknown> | null

const wordsOf = (changes: readonly ProposedChange[], ...fields: string[]) =>
  changes.flatMap(({ content }) =>
    fields.flatMap((field) => {
      const word = (content as Content)?.[field]
      return typeof word === 'string' ? [word] : []
    }),
  )

const basesOf = (changes: readonly ProposedChange[]) =>
  changes.flatMap(({ baseVersionId }) => baseVersionId ?? [])

/**
 * The subjects about which these changes say something that a rule looks at: a figure of one of its metrics, or which
 * phases a zone has.
 * @returns `everything` when a rule itself changes, or how a metric is read
 */
export async function reachOf(
  tx: Transaction,
  changes: readonly ProposedChange[],
  metrics: ReadonlySet<string>,
): Promise<Set<string> | 'everything'> {
  const of = (kind: ProposedChange['kind']) => changes.filter((change) => change.kind === kind)
  const [figures, sites] = [of('observation'), of('site')]
  const isRead = (key: string) => metrics.has(key)
  if (of('identity').length > 0 || wordsOf(of('metric'), 'key').some(isRead)) return 'everything'

  // One after the other: a transaction has one connection.
  const figuresBefore = await tx.observation.findMany({
    where: { id: { in: basesOf(figures) }, metricKey: { in: [...metrics] } },
    select: { subjectKey: true },
  })
  const sitesBefore = await tx.siteVersion.findMany({
    where: { id: { in: basesOf(sites) } },
    select: { siteKey: true, zoneSlug: true },
  })
  const proposed = figures.filter((change) => wordsOf([change], 'metric').some(isRead))
  return new Set([
    ...wordsOf(proposed, 'subject'),
    ...wordsOf(sites, 'key', 'zone'),
    ...figuresBefore.map(({ subjectKey }) => subjectKey),
    ...sitesBefore.flatMap(({ siteKey, zoneSlug }) => [siteKey, zoneSlug]),
  ])
}
