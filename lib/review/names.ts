import 'server-only'
import type { Move } from '@/lib/changes/change-view'
import { byLargestMove, movesOf } from '@/lib/changes/moves'
import type { Transaction } from '@/lib/platform/transaction'
import { textOf } from '@/lib/releases/known'
import { namesOf } from '@/lib/releases/references'
import type { Text } from '@/lib/shared/text'
import type { Waiting, ZoneName } from './waiting'

const asItIs = (key: string): Text => ({ en: key, vi: key })

/** The names of zones now, by their keys; one that was withdrawn keeps its own. */
export async function zoneNames(tx: Transaction, slugs: readonly string[]): Promise<Map<string, ZoneName>> {
  const rows = await tx.zoneVersion.findMany({
    where: { zoneSlug: { in: [...slugs] } },
    distinct: ['zoneSlug'],
    orderBy: { publishedIn: 'desc' },
    select: { zoneSlug: true, name: true },
  })
  const known = new Map(rows.map(({ zoneSlug, name }) => [zoneSlug, textOf(name)]))
  return new Map(slugs.map((slug) => [slug, { slug, name: known.get(slug) ?? asItIs(slug) }]))
}

/** Of some change sets, the figure of each that moves most against the one before it. */
export async function largestMoves(
  tx: Transaction,
  changeSets: readonly number[],
): Promise<Map<number, Waiting['largest']>> {
  const rows = await tx.change.findMany({
    where: { changeSetId: { in: [...changeSets] }, kind: 'observation', operation: { not: 'withdraw' } },
    select: {
      id: true,
      changeSetId: true,
      kind: true,
      operation: true,
      baseVersionId: true,
      content: true,
    },
  })
  const moves = await movesOf(tx, rows)
  const bySet = Map.groupBy(rows, ({ changeSetId }) => changeSetId)
  const largest = [...bySet].flatMap(([changeSet, own]) => {
    const moved = own.map((row) => ({ row, move: moves.get(row.id) ?? null }))
    const [first] = byLargestMove(moved)
    return first?.move?.percent == null ? [] : [{ changeSet, ...toldOf(first.row.content, first.move) }]
  })
  const nameOf = await namesOf(
    largest.flatMap(({ subject, metric }) => [
      { to: 'subject' as const, key: subject },
      { to: 'metric' as const, key: metric },
    ]),
    'live',
  )
  return new Map(
    largest.map(({ changeSet, percent, subject, metric, period }) => [
      changeSet,
      {
        percent,
        period,
        metric: nameOf({ to: 'metric', key: metric }) ?? asItIs(metric),
        subject: nameOf({ to: 'subject', key: subject }) ?? asItIs(subject),
      },
    ]),
  )
}

function toldOf(content: unknown, { percent }: Move) {
  const said = (content ?? {}) as Record<string, unknown>
  return {
    percent: percent ?? '',
    subject: String(said['subject']),
    metric: String(said['metric']),
    period: String(said['period']),
  }
}
