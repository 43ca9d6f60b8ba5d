import 'server-only'
import type { Transaction } from '@/lib/platform/transaction'
import { newestKnown, textOf } from '@/lib/releases/known'
import type { Text } from '@/lib/shared/text'
import { subjectNames } from '@/lib/zones/subject-names'
import type { Check, CheckError, Warning } from './check'
import type { Found, KeyedPlace } from './place'

/** Names by key. What is new in the draft has none yet, and is called by its key. */
async function readMetrics(tx: Transaction, keys: readonly string[]) {
  const rows = await tx.metric.findMany({
    where: { key: { in: [...keys] } },
    select: { key: true, versions: { ...newestKnown('live'), select: { name: true } } },
  })
  return new Map(
    rows.flatMap(({ key, versions: [version] }) => (version ? [[key, textOf(version.name)] as const] : [])),
  )
}

const each = (places: readonly KeyedPlace[], field: 'subject' | 'metric') => [
  ...new Set(places.flatMap(({ keys }) => keys[field] ?? [])),
]

/** The checks with the names of what they are about. Two reads, and only when there is something to say. */
export async function withNames(
  tx: Transaction,
  found: readonly (Found<CheckError> | Found<Warning>)[],
): Promise<Check[]> {
  if (found.length === 0) return []
  const places = found.map(({ place }) => place)
  const subjects = await subjectNames(tx, each(places, 'subject'))
  const metrics = await readMetrics(tx, each(places, 'metric'))
  const nameIn = (names: ReadonlyMap<string, Text>, key: string | null) =>
    key === null ? null : (names.get(key) ?? { en: key, vi: key })
  return found.map(({ place: { keys, ...place }, ...check }): Check => {
    const about = {
      subject: nameIn(subjects, keys.subject),
      metric: nameIn(metrics, keys.metric),
      period: keys.period,
      name: keys.name,
    }
    return { ...check, place: { ...place, about } }
  })
}
